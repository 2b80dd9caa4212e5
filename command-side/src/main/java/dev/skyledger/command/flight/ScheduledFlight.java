package dev.skyledger.command.flight;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Money;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A flight as its administrator gets it back. */
record ScheduledFlight(
        FlightId flightId,
        FlightNumber flightNumber,
        AirlineCode airline,
        AirportCode origin,
        AirportCode destination,
        OffsetDateTime departure,
        OffsetDateTime arrival,
        FlightStatus status,
        List<ScheduledCabin> cabins,
        long version) {

    record ScheduledCabin(
            Cabin cabin,
            int capacity,
            List<ScheduledFare> fares,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SeatMap seatMap) {

        static ScheduledCabin of(CabinPlan plan) {
            var fares = plan.fares().stream().map(ScheduledFare::of).toList();
            return new ScheduledCabin(plan.cabin(), plan.capacity(), fares, plan.seatMap());
        }
    }

    record ScheduledFare(FareCode fareCode, Money price, int seats, Conditions conditions) {

        static ScheduledFare of(FarePlan plan) {
            return new ScheduledFare(plan.code(), plan.price(), plan.seats(), plan.conditions());
        }
    }

    static ScheduledFlight of(FlightId flight, AskedFlight asked, long version) {
        var route = asked.route();
        return new ScheduledFlight(
                flight,
                asked.number(),
                asked.number().airline(),
                route.origin(),
                route.destination(),
                asked.times().departure().atZone(route.originZone()).toOffsetDateTime(),
                asked.times().arrival().atZone(route.destinationZone()).toOffsetDateTime(),
                FlightStatus.SCHEDULED,
                asked.cabins().stream().map(ScheduledCabin::of).toList(),
                version);
    }
}
