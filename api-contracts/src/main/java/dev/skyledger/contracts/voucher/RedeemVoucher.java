package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.VoucherId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The booking that reserved a use stands, so it is used for good. */
public record RedeemVoucher(@TargetAggregateIdentifier VoucherId voucher, BookingId booking)
        implements VoucherCommand {}
