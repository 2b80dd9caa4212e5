/** Takes the vouchers of bookings to where the bookings end. */
@NullMarked
package dev.skyledger.saga.voucher;

import org.jspecify.annotations.NullMarked;
