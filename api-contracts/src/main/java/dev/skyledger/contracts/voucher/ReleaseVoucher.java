package dev.skyledger.contracts.voucher;

import com.fasterxml.jackson.annotation.JsonCreator;
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
        implements VoucherCommand {

    @JsonCreator
    public ReleaseVoucher {}

    /** In the first life of a booking. */
    public ReleaseVoucher(VoucherId voucher, BookingId booking, VoucherReleaseReason reason) {
        this(voucher, booking, reason, 1);
    }
}
