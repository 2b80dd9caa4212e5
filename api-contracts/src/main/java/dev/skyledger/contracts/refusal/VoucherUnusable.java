package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.VoucherCode;

/** A voucher cannot be used for the booking. */
public record VoucherUnusable(BookingId booking, VoucherCode voucher, String reason)
        implements Refusal {}
