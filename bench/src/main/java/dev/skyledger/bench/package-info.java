/** Comparisons of the product with what a user would build instead. */
@NullMarked
package dev.skyledger.bench;

import org.jspecify.annotations.NullMarked;
