package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.VoucherId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The booking that reserved a use came to nothing, so others may have it; unless it lives again
 * since, which is a later life.
 */
public record ReleaseVoucher(
        @TargetAggregateIdentifier VoucherId voucher,
        BookingId booking,
        VoucherReleaseReason reason,
        int life)
        implements VoucherCommand {}
