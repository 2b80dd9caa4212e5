/** Tells bookings that a flight changed, and decides for those who did not in time. */
@NullMarked
package dev.skyledger.saga.schedule;

import org.jspecify.annotations.NullMarked;
