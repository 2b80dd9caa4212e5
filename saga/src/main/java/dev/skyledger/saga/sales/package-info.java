/** Keeps a flight and the sale of its seats together. */
@NullMarked
package dev.skyledger.saga.sales;

import org.jspecify.annotations.NullMarked;
