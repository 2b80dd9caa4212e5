package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.VoucherId;
import org.axonframework.serialization.Revision;

/** One use of the voucher was set aside for a booking, and takes so much off what it owes. */
@Revision("1")
public record VoucherReserved(VoucherId voucher, BookingId booking, Money discount)
        implements VoucherEvent {}
