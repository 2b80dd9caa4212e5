package dev.skyledger.contracts.search;

import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;

/** Another fare of the same cabin that seats the party, or the one offered with its conditions. */
public record OtherFare(
        String offerId, FareCode fareCode, Money price, Conditions conditions, int seatsLeft) {}
