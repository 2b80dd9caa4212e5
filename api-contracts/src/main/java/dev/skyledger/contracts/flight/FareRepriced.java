package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import org.axonframework.serialization.Revision;

/** A fare costs something else from now on; what was held or sold keeps its price. */
@Revision("1")
public record FareRepriced(FlightId flight, Cabin cabin, FareCode fare, Money before, Money after)
        implements FlightEvent {}
