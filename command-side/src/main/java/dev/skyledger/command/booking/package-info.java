/** Bookings: decides what becomes of them, and takes the requests that ask. */
@NullMarked
package dev.skyledger.command.booking;

import org.jspecify.annotations.NullMarked;
