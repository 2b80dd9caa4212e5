/** How many requests a caller may send. */
@NullMarked
package dev.skyledger.platform.limits;

import org.jspecify.annotations.NullMarked;
