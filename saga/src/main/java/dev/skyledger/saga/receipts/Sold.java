package dev.skyledger.saga.receipts;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.Cancellation;
import dev.skyledger.contracts.booking.GivenUpPlace;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.Repayment;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a booking's story a receipt tells: what was sold to whom, exchanged, and given up. */
final class Sold {

    /** A flight, for how many, and what of the money is for it. */
    record Part(HeldItem item, int places, Money amount) {}

    private @Nullable BookingPlaced placed;
    private boolean isPaid;
    private List<HeldItem> items = List.of();
    private @Nullable Money total;
    private final Map<ItemId, HeldItem> known = new HashMap<>();
    private final List<ItemExchanged> exchanges = new ArrayList<>();
    private final Map<ItemId, Integer> flying = new HashMap<>();
    private final List<Cancellation> cancellations = new ArrayList<>();

    void evolve(BookingEvent event) {
        if (event instanceof BookingPlaced first) {
            placed = first;
            sold(first.items(), first.total());
        } else if (event instanceof BookingConfirmed confirmed) {
            isPaid = true;
            sold(confirmed.items(), confirmed.total());
        } else if (event instanceof ItemExchanged exchanged) {
            exchanged(exchanged);
        } else if (event instanceof PassengerWithdrawn withdrawn) {
            withdrawn(withdrawn);
        } else if (event instanceof BookingCancelled it && it.cancellation() != null) {
            cancellations.add(it.cancellation());
        }
    }

    private void withdrawn(PassengerWithdrawn event) {
        if (event.held() == null) {
            cancellations.add(event.cancellation());
            return;
        }
        sold(event.held().items(), event.held().total());
        event.staying().forEach(item -> flying.put(item.item(), item.passengers().size()));
    }

    private void sold(List<HeldItem> as, Money at) {
        items = as;
        total = at;
        as.forEach(item -> known.put(item.item(), item));
    }

    /** What the booking itself was paid for stays what it was. */
    private void exchanged(ItemExchanged it) {
        it.to().forEach(item -> known.put(item.item(), item));
        if (isPaid) {
            exchanges.add(it);
        } else {
            items = it.items();
            total = it.total();
            it.staying().forEach(item -> flying.put(item.item(), item.passengers().size()));
        }
    }

    @Nullable BookingPlaced placed() {
        return placed;
    }

    /** What the booking itself was paid for. */
    List<Part> paid() {
        return items.stream().map(item -> new Part(item, flying(item), item.price())).toList();
    }

    private int flying(HeldItem item) {
        return flying.getOrDefault(item.item(), everybody());
    }

    /** What vouchers took off that. */
    Money takenOff() {
        var due = Objects.requireNonNull(total, "the total of what was never sold");
        return paid().stream().map(Part::amount).reduce(due.times(0), Money::plus).minus(due);
    }

    private int everybody() {
        return placed == null ? 0 : placed.passengers().size();
    }

    /** What an exchange of this number was paid for. */
    List<Part> paidFor(int exchange) {
        return exchanges.stream()
                .filter(it -> it.number() == exchange)
                .flatMap(it -> parts(it, 1).stream())
                .toList();
    }

    /**
     * What came back under this number, of all payments together: for an exchange, or for places
     * that were given up; empty where it was everything at once.
     */
    List<Part> cameBack(int number) {
        var exchanged =
                exchanges.stream()
                        .filter(it -> it.back() != null && it.back().number() == number)
                        .flatMap(it -> parts(it, -1).stream())
                        .toList();
        return exchanged.isEmpty() ? givenUp(number) : exchanged;
    }

    /** How that is spread over the payments; null where it is all of one. */
    @Nullable Repayment repayment(int number) {
        return exchanges.stream()
                .map(ItemExchanged::back)
                .filter(it -> it != null && it.number() == number)
                .findFirst()
                .orElseGet(() ->
                        cancellations.stream()
                                .map(Cancellation::repayment)
                                .filter(it -> it.number() == number)
                                .findFirst()
                                .orElse(null));
    }

    private List<Part> parts(ItemExchanged it, int sign) {
        return it.flights().stream()
                .filter(flight -> !flight.due().isZero())
                .map(flight ->
                        new Part(
                                known(flight.to()),
                                flying(it, flight.to()),
                                flight.due().times(sign)))
                .toList();
    }

    private int flying(ItemExchanged it, ItemId on) {
        return it.staying().stream()
                .filter(item -> item.item().equals(on))
                .map(item -> item.passengers().size())
                .findFirst()
                .orElseGet(this::everybody);
    }

    private List<Part> givenUp(int number) {
        return cancellations.stream()
                .filter(it -> it.number() == number)
                .flatMap(it -> it.places().stream())
                .collect(
                        Collectors.groupingBy(
                                GivenUpPlace::item,
                                () -> new TreeMap<>((a, b) -> a.value().compareTo(b.value())),
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> givenUp(it.getKey(), it.getValue()))
                .toList();
    }

    private Part givenUp(ItemId item, List<GivenUpPlace> places) {
        var refund = places.stream().map(GivenUpPlace::refund).reduce(Money::plus).orElseThrow();
        return new Part(known(item), places.size(), refund);
    }

    private HeldItem known(ItemId id) {
        var item = known.get(id);
        if (item == null) {
            throw new IllegalStateException(id + " was never sold");
        }
        return item;
    }

    /** How much of what came back under a number came of other payments before this one. */
    Money before(int number, PaymentId payment, Money nothing) {
        var placedAs = placed;
        var back = repayment(number);
        if (placedAs == null || back == null) {
            return nothing;
        }
        return back.parts(placedAs.booking(), 0).stream()
                .takeWhile(part -> !part.payment().equals(payment))
                .map(Repayment.Part::amount)
                .reduce(nothing, Money::plus);
    }
}
