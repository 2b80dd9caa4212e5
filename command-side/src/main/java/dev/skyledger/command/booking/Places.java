package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.Cancellation;
import dev.skyledger.contracts.booking.ExchangeProposal.Reduced;
import dev.skyledger.contracts.booking.GivenUpPlace;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.HoldProlonged;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.QuoteCancellation;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.refusal.AlreadyGivenUp;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.ItemId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who still flies on which flight of a booking. */
final class Places {

    private List<HeldItem> items = List.of();
    private List<Passenger> passengers = List.of();
    private final Map<ItemId, List<Passenger>> aboard = new HashMap<>();
    private final Set<Place.Key> gone = new HashSet<>();
    private final Map<ItemId, Instant> departures = new HashMap<>();
    private final Reductions reductions = new Reductions();

    void evolve(BookingEvent event) {
        if (event instanceof BookingPlaced placed) {
            items = placed.items();
            passengers = placed.passengers();
            reductions.by(placed.spread());
            reductions.spread(left(), placed.total(), placed.shared());
        } else if (event instanceof BookingConfirmed confirmed) {
            items = withGivenUp(confirmed.items());
            reductions.settle(left(), confirmed.total());
        } else if (event instanceof HoldProlonged prolonged) {
            items = withGivenUp(prolonged.items());
        } else if (event instanceof BookingRevived revived) {
            revived.items().forEach(this::heldAnew);
            items = withGivenUp(revived.items());
        } else if (event instanceof ItemExchanged exchanged) {
            exchanged(exchanged);
        } else if (event instanceof PassengerWithdrawn withdrawn) {
            withdrawn(withdrawn);
        } else if (event instanceof BookingCancelled cancelled
                && cancelled.cancellation() != null) {
            givenUp(cancelled.cancellation());
        } else if (event instanceof ScheduleChangeReported reported && reported.after() != null) {
            departures.put(reported.item(), reported.after().times().departure());
        }
    }

    /**
     * Seats that are held anew are of the flight as it leaves by then; the oldest were said to be
     * of the flight as it was booked, whatever was told of it since.
     */
    private void heldAnew(HeldItem item) {
        var isAsBefore =
                items.stream()
                        .filter(it -> it.item().equals(item.item()))
                        .anyMatch(it -> Objects.equals(it.terms(), item.terms()));
        if (!isAsBefore) {
            departures.remove(item.item());
        }
    }

    /** Only who was still on the old flight is on the one that takes its place. */
    private void exchanged(ItemExchanged event) {
        for (var at = 0; at < event.to().size(); at++) {
            var moving = leftOn(event.from().get(at));
            var to = event.to().get(at).item();
            aboard.put(to, moving.stream().map(Place::passenger).toList());
            reductions.move(moving, to);
        }
        items = withGivenUp(event.items());
    }

    /** Flights on which nobody is any more stay what they were. */
    private List<HeldItem> withGivenUp(List<HeldItem> now) {
        var known = now.stream().map(HeldItem::item).toList();
        var givenUp =
                items.stream()
                        .filter(item -> List.of().equals(aboard.get(item.item())))
                        .filter(item -> !known.contains(item.item()));
        return Stream.concat(now.stream(), givenUp).toList();
    }

    /** What is not paid yet is for fewer from then on. */
    private void withdrawn(PassengerWithdrawn event) {
        givenUp(event.cancellation());
        if (event.held() == null) {
            return;
        }
        for (var item : event.staying()) {
            aboard.put(
                    item.item(),
                    passengers.stream()
                            .filter(it -> item.passengers().contains(it.passenger()))
                            .toList());
        }
        items = withGivenUp(event.held().items());
    }

    private void givenUp(Cancellation by) {
        by.places().forEach(place -> gone.add(new Place.Key(place.item(), place.passenger())));
    }

    List<HeldItem> items() {
        return items.stream().map(this::asItLeaves).toList();
    }

    private HeldItem asItLeaves(HeldItem item) {
        var at = departures.get(item.item());
        return at == null ? item : item.departing(at);
    }

    List<Place> on(ItemId item) {
        return left().stream().filter(place -> place.item().item().equals(item)).toList();
    }

    /** All that are not given up. */
    List<Place> left() {
        return items().stream().flatMap(item -> leftOn(item).stream()).toList();
    }

    /** Those on one flight that are not given up. */
    List<Place> leftOn(HeldItem item) {
        return Place.on(item, aboard.getOrDefault(item.item(), passengers)).stream()
                .filter(place -> !gone.contains(place.key()))
                .map(reductions::paid)
                .toList();
    }

    /** What is taken off them, where something is. */
    List<Reduced> reducedOn(HeldItem item) {
        return reductions.of(leftOn(item));
    }

    boolean isSomebodyGone() {
        return !gone.isEmpty();
    }

    /** Those that somebody asks about, of which there is at least one. */
    List<Place> asked(QuoteCancellation by) {
        var flights = items.stream().map(HeldItem::item).toList();
        var people = passengers.stream().map(Passenger::passenger).toList();
        require(flights.containsAll(by.items()), "items", "names a flight it does not have now");
        require(people.containsAll(by.passengers()), "passengers", "names somebody else");
        var asked = left().stream().filter(place -> isAsked(place, by)).toList();
        if (asked.isEmpty()) {
            throw new RefusalException(new AlreadyGivenUp(by.booking()));
        }
        return asked;
    }

    private static boolean isAsked(Place place, QuoteCancellation by) {
        return (by.items().isEmpty() || by.items().contains(place.item().item()))
                && (by.passengers().isEmpty()
                        || by.passengers().contains(place.passenger().passenger()));
    }

    /** Whether these places are as they were when they were priced. */
    boolean areStill(List<GivenUpPlace> priced) {
        var prices = left().stream().collect(Collectors.toMap(Place::key, Place::paid));
        return priced.stream()
                .allMatch(it ->
                        it.price().equals(prices.get(new Place.Key(it.item(), it.passenger()))));
    }

    List<Place> without(List<GivenUpPlace> places) {
        var going = places.stream().map(it -> new Place.Key(it.item(), it.passenger())).toList();
        return left().stream().filter(place -> !going.contains(place.key())).toList();
    }

    /** Those who stay, beside all that are left. */
    Staying staying(List<Place> staying) {
        return new Staying(items(), left(), staying);
    }

    private static void require(boolean isRight, String field, String message) {
        if (!isRight) {
            throw new RefusalException(new Invalid(field, message));
        }
    }
}
