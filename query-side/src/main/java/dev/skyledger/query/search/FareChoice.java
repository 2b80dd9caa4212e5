package dev.skyledger.query.search;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The flights of a journey, each at one fare. Where they differ, the first flight's code names the
 * choice, and of the conditions the strictest count.
 */
record FareChoice(List<PricedFlight> flights) {

    /** The cheapest first, then each fare that all flights have. */
    static List<FareChoice> of(Journey journey, Party party) {
        var cheapest = new FareChoice(journey.flights());
        var others =
                journey.flights().getFirst().card().fares().stream()
                        .map(fare -> at(fare.code(), journey, party))
                        .flatMap(Optional::stream)
                        .filter(choice -> !choice.codes().equals(cheapest.codes()))
                        .sorted(Comparator.comparing(FareChoice::price));
        return Stream.concat(Stream.of(cheapest), others).toList();
    }

    private static Optional<FareChoice> at(FareCode code, Journey journey, Party party) {
        var flights = new ArrayList<PricedFlight>();
        for (var flight : journey.flights()) {
            PricedFlight.at(code, flight.card(), party).ifPresent(flights::add);
        }
        return flights.size() == journey.flights().size()
                ? Optional.of(new FareChoice(flights))
                : Optional.empty();
    }

    private List<FareCode> codes() {
        return flights.stream().map(flight -> flight.fare().code()).toList();
    }

    FareCode code() {
        return codes().getFirst();
    }

    Money price() {
        return flights.stream().map(PricedFlight::price).reduce(Money::plus).orElseThrow();
    }

    int seatsLeft() {
        return flights.stream().mapToInt(flight -> flight.fare().seatsLeft()).min().orElseThrow();
    }

    Conditions conditions() {
        if (flights.size() == 1) {
            return flights.getFirst().fare().conditions();
        }
        var all = flights.stream().map(flight -> flight.fare().conditions()).toList();
        return new Conditions(
                all.stream()
                        .map(Conditions::changeFee)
                        .filter(Objects::nonNull)
                        .reduce(Money::plus)
                        .orElse(null),
                all.stream().mapToInt(Conditions::refundPercent).min().orElseThrow(),
                all.stream().mapToInt(Conditions::bags).min().orElseThrow(),
                null,
                null);
    }
}
