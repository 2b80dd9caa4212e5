package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.GivenUpPlace;
import dev.skyledger.contracts.shared.Money;
import java.util.List;

/** What places that are given up come to together. */
final class Sums {

    private Sums() {}

    static Money refund(List<GivenUpPlace> places) {
        return places.stream().map(GivenUpPlace::refund).reduce(Money::plus).orElseThrow();
    }

    static Money fee(List<GivenUpPlace> places) {
        return places.stream()
                .map(place -> place.price().minus(place.refund()))
                .reduce(Money::plus)
                .orElseThrow();
    }
}
