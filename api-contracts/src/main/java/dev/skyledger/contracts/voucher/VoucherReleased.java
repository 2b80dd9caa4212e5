package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.VoucherId;
import org.axonframework.serialization.Revision;

/** A booking gave its use of the voucher back. */
@Revision("1")
public record VoucherReleased(VoucherId voucher, BookingId booking, VoucherReleaseReason reason)
        implements VoucherEvent {}
