package dev.skyledger.saga.supplier;

import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;

/** Whoever sets the fares of flights. Asked twice in the same window it says the same. */
interface FareSupplier {

    /** What a seat in a fare is to cost. */
    record Quote(Cabin cabin, FareCode fare, Money price) {}

    /** What the fares of a flight are to cost in the window that began at this moment. */
    List<Quote> quote(FlightDetails flight, Instant window);
}
