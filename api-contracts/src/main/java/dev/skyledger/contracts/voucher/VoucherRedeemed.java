package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.VoucherId;
import org.axonframework.serialization.Revision;

/** A booking that stands has used the voucher for good. */
@Revision("1")
public record VoucherRedeemed(VoucherId voucher, BookingId booking, Money discount)
        implements VoucherEvent {}
