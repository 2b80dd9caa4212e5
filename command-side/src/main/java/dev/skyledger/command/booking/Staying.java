package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.booking.StayingItem;
import dev.skyledger.contracts.booking.StillHeld;
import dev.skyledger.contracts.refusal.ChildrenLeftAlone;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import java.util.stream.IntStream;

/** Who stays on the flights of a booking when others give their places up. */
record Staying(List<HeldItem> items, List<Place> before, List<Place> staying) {

    /** No child flies alone, and no infant without a lap. */
    void requireAccompanied(BookingId booking) {
        for (var item : items) {
            var adults = count(item, PassengerType.ADULT);
            var infants = count(item, PassengerType.INFANT);
            var others = count(item, PassengerType.CHILD) + infants;
            if (infants > adults || others > 0 && adults == 0) {
                throw new RefusalException(new ChildrenLeftAlone(booking, item.item()));
            }
        }
    }

    private long count(HeldItem item, PassengerType type) {
        return on(item, staying).stream().filter(place -> place.passenger().type() == type).count();
    }

    List<StayingItem> asItems() {
        return items.stream().map(this::asItem).toList();
    }

    private StayingItem asItem(HeldItem item) {
        var places = on(item, staying);
        return new StayingItem(
                item.item(),
                item.inventory(),
                item.hold(),
                seats(places),
                places.stream().map(place -> place.passenger().passenger()).toList(),
                leaving(item, places));
    }

    /** By the numbers of those who had a seat until now. */
    private List<Integer> leaving(HeldItem item, List<Place> stay) {
        var seated = on(item, before).stream().filter(Place::takesASeat).toList();
        return IntStream.rangeClosed(1, seated.size())
                .filter(number -> !stay.contains(seated.get(number - 1)))
                .boxed()
                .toList();
    }

    /** What is left where nothing is paid yet. */
    StillHeld asHeld() {
        return new StillHeld(
                items.stream()
                        .filter(item -> !on(item, staying).isEmpty())
                        .map(this::forThem)
                        .toList(),
                staying.stream().map(Place::paid).reduce(Money::plus).orElseThrow());
    }

    private HeldItem forThem(HeldItem item) {
        var places = on(item, staying);
        var price = places.stream().map(Place::price).reduce(Money::plus).orElseThrow();
        return item.forFewer(seats(places), price);
    }

    private static int seats(List<Place> places) {
        return (int) places.stream().filter(Place::takesASeat).count();
    }

    private static List<Place> on(HeldItem item, List<Place> places) {
        return places.stream().filter(place -> place.item().equals(item)).toList();
    }
}
