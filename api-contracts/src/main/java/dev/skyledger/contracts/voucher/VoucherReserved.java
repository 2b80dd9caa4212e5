package dev.skyledger.contracts.voucher;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.shared.VoucherId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One use of the voucher was set aside for a traveller's booking, and takes so much off what it
 * owes. The oldest do not say whose the booking is; where nothing is said of the life of the
 * booking it is the first.
 */
@Revision("1")
public record VoucherReserved(
        VoucherId voucher,
        BookingId booking,
        Money discount,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TravellerId traveller,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer life)
        implements VoucherEvent {

    /** The how many-th life of the booking it is for. */
    public int ofLife() {
        return life == null ? 1 : life;
    }
}
