/** Bookings: who travels on what, and how far it got. */
@NullMarked
package dev.skyledger.contracts.booking;

import org.jspecify.annotations.NullMarked;
