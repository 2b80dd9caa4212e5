/** Takes placed bookings to their money and their end. */
@NullMarked
package dev.skyledger.saga.booking;

import org.jspecify.annotations.NullMarked;
