package dev.skyledger.command.booking;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.platform.offer.Offer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which flights somebody wants to exchange, and for which: each names its own, or an offer does.
 * Staff say why.
 */
record ExchangeRequest(
        @NotEmpty @Size(max = 6) List<@Valid @NotNull Item> items,
        @Size(max = 4000) @Nullable String offerId,
        @Size(max = 500) @Nullable String reason) {

    /** One flight of the booking, and what is to take its place. */
    record Item(
            @NotNull ItemId itemId,
            @Nullable FlightId flightId,
            @Nullable FareCode fareCode,
            @Nullable Cabin cabin) {}

    /** The flights of the booking that would go. */
    List<ItemId> going() {
        var ids = items.stream().map(Item::itemId).toList();
        if (ids.stream().distinct().count() < ids.size()) {
            throw new RefusalException(new Invalid("items", "names a flight twice"));
        }
        return ids;
    }

    /** The flights that would take their places. */
    List<FlightId> coming(@Nullable Offer offer) {
        if (offer != null) {
            if (offer.items().size() != items.size()
                    || items.stream().anyMatch(item -> item.flightId() != null)) {
                throw new RefusalException(
                        new Invalid(
                                "items", "names one flight of the booking for each of the offer"));
            }
            return offer.items().stream().map(Offer.Item::flight).toList();
        }
        return items.stream().map(ExchangeRequest::target).toList();
    }

    private static FlightId target(Item item) {
        if (item.flightId() == null) {
            throw new RefusalException(
                    new Invalid(
                            "items", "names the flight that takes the place, or an offerId does"));
        }
        return item.flightId();
    }
}
