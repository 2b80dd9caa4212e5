/** Waiting for what a command leads to, and for views to catch up. */
@NullMarked
package dev.skyledger.platform.waiting;

import org.jspecify.annotations.NullMarked;
