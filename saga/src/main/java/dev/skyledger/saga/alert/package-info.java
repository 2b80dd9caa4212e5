/** Tells the owners of price alerts when a price drops to where they want it. */
@NullMarked
package dev.skyledger.saga.alert;

import org.jspecify.annotations.NullMarked;
