package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which booking has this id or locator, now or as it stood at some moment? An owner is named where
 * only the owner may see it; the answer, a {@link BookingDetails}, is null where there is none.
 */
public record FindBooking(
        String idOrLocator, @Nullable TravellerId owner, boolean masked, @Nullable Instant asOf) {

    /** As it is now. */
    public static FindBooking now(String idOrLocator, @Nullable TravellerId owner, boolean masked) {
        return new FindBooking(idOrLocator, owner, masked, null);
    }
}
