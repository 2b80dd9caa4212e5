/** Prices over time: what every flight could be had for at any moment, and how that changed. */
@NullMarked
package dev.skyledger.query.price;

import org.jspecify.annotations.NullMarked;
