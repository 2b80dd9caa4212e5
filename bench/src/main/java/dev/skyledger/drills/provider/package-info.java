/** The payment provider as a drill plays it: it tells what it did, often, late and in no order. */
@NullMarked
package dev.skyledger.drills.provider;

import org.jspecify.annotations.NullMarked;
