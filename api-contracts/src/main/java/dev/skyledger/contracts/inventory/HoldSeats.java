package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.VoucherCode;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Sets seats aside for one item of a booking while it is paid: in the named fare, else in the
 * cheapest that has them. Seats that are kept for one of the codes come first, then those that
 * anybody may have. Answers with a {@link HoldOutcome}.
 */
public record HoldSeats(
        @TargetAggregateIdentifier InventoryId inventory,
        HoldId hold,
        BookingId booking,
        @Nullable Cabin cabin,
        @Nullable FareCode fare,
        int seats,
        Instant until,
        @Nullable Money expectedPrice,
        List<VoucherCode> codes)
        implements InventoryCommand {

    public HoldSeats {
        if (seats < 1 || seats > 9) {
            throw new IllegalArgumentException("a hold has 1 to 9 seats");
        }
        codes = List.copyOf(codes);
    }
}
