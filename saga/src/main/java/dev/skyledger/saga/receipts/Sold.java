package dev.skyledger.saga.receipts;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.Cancellation;
import dev.skyledger.contracts.booking.GivenUpPlace;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.shared.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a booking's story a receipt tells: what was sold to whom, and what was given up. */
final class Sold {

    private @Nullable BookingPlaced placed;
    private List<HeldItem> items = List.of();
    private final List<Cancellation> cancellations = new ArrayList<>();

    void evolve(BookingEvent event) {
        if (event instanceof BookingPlaced first) {
            placed = first;
            items = first.items();
        } else if (event instanceof BookingConfirmed confirmed) {
            items = confirmed.items();
        } else if (event instanceof PassengerWithdrawn withdrawn) {
            cancellations.add(withdrawn.cancellation());
        } else if (event instanceof BookingCancelled cancelled
                && cancelled.cancellation() != null) {
            cancellations.add(cancelled.cancellation());
        }
    }

    @Nullable BookingPlaced placed() {
        return placed;
    }

    List<HeldItem> items() {
        return items;
    }

    /** The places that this refund is for, by flight; empty where it is for all at once. */
    Map<ItemId, List<GivenUpPlace>> givenUp(int refund) {
        return cancellations.stream()
                .filter(it -> it.number() == refund)
                .flatMap(it -> it.places().stream())
                .collect(
                        Collectors.groupingBy(
                                GivenUpPlace::item,
                                () -> new TreeMap<>((a, b) -> a.value().compareTo(b.value())),
                                Collectors.toList()));
    }
}
