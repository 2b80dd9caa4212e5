package dev.skyledger.platform.problem;

import dev.skyledger.contracts.refusal.CapacityBelowSold;
import dev.skyledger.contracts.refusal.FlightClosed;
import dev.skyledger.contracts.refusal.FlightExists;
import dev.skyledger.contracts.refusal.UnknownPlace;
import java.util.List;
import java.util.Map;

/** Words the refusals that are about flights and where they go. */
final class FlightProblems {

    private FlightProblems() {}

    static Problem of(FlightExists it) {
        return Problem.of(
                        ProblemCatalogue.FLIGHT_EXISTS,
                        "%s already flies on %s; change that flight or choose another number or day."
                                .formatted(it.number(), it.date()))
                .with("flightNumber", it.number())
                .with("date", it.date())
                .with("flightId", it.flight());
    }

    static Problem of(FlightClosed it) {
        return Problem.of(
                        ProblemCatalogue.FLIGHT_CLOSED,
                        "The flight is %s and takes no changes; choose another flight."
                                .formatted(it.status()))
                .with("flightId", it.flight())
                .with("flightStatus", it.status());
    }

    static Problem of(CapacityBelowSold it) {
        return Problem.of(
                        ProblemCatalogue.CAPACITY_BELOW_SOLD,
                        "%d seats of %s are sold or held; choose a capacity of at least %d."
                                .formatted(it.taken(), it.cabin(), it.least()))
                .with("cabin", it.cabin())
                .with("wanted", it.wanted())
                .with("taken", it.taken())
                .with("least", it.least());
    }

    static Problem of(UnknownPlace it) {
        return new Problem(
                ProblemCatalogue.UNKNOWN_PLACE,
                it.candidates().isEmpty()
                        ? "No airport is meant by '%s'; use a three-letter code such as LIS."
                                .formatted(it.place())
                        : "'%s' may mean several airports; use the code of one."
                                .formatted(it.place()),
                List.of(new Problem.FieldError(it.field(), "is not one known airport")),
                Map.of("candidates", it.candidates()),
                Map.of());
    }
}
