/** Vouchers: issued, used by bookings, withdrawn. */
@NullMarked
package dev.skyledger.command.voucher;

import org.jspecify.annotations.NullMarked;
