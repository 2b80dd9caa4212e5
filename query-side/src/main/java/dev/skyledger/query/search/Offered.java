package dev.skyledger.query.search;

import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;

/** A fare that can be bought now. */
record Offered(FareCode code, Money price, int seatsLeft, Conditions conditions) {}
