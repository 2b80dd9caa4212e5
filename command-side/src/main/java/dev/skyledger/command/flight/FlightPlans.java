package dev.skyledger.command.flight;

import dev.skyledger.command.flight.FlightIntake.Candidate;
import dev.skyledger.command.flight.FlightVerdict.Accepted;
import dev.skyledger.command.flight.FlightVerdict.Refused;
import dev.skyledger.command.flight.FlightVerdict.Unchanged;
import dev.skyledger.command.flight.PlannedFlights.Outcome;
import dev.skyledger.command.flight.PlannedFlights.PlannedDay;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Uuid7;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Schedules a flight on the days of the week on which it goes. A day that cannot be stops no other;
 * what is wrong with every day is wrong with the plan.
 */
@Component
class FlightPlans {

    private static final int DAYS_AT_MOST = 366;

    private final FlightRequests requests;
    private final FlightIntake intake;

    FlightPlans(FlightRequests requests, FlightIntake intake) {
        this.requests = requests;
        this.intake = intake;
    }

    /** Under the same id again it does nothing more. */
    PlannedFlights schedule(UUID plan, FlightPlanRequest request) {
        var work = understood(plan, request);
        return work.after(intake.take(work.candidates).join(), true);
    }

    /** What would become of it. */
    PlannedFlights rehearse(UUID plan, FlightPlanRequest request) {
        var work = understood(plan, request);
        return work.after(intake.rehearse(work.candidates).join(), false);
    }

    private Work understood(UUID plan, FlightPlanRequest request) {
        var work = new Work();
        RefusalException first = null;
        for (var day : days(request)) {
            try {
                var asked = requests.understand(request.on(day));
                work.candidates.add(new Candidate(flight(plan, day), asked));
            } catch (RefusalException e) {
                first = first == null ? e : first;
                work.refuse(day, e);
            }
        }
        if (first != null && work.candidates.isEmpty()) {
            throw first;
        }
        return work;
    }

    private static List<LocalDate> days(FlightPlanRequest request) {
        if (request.until().isBefore(request.from())) {
            throw refused("until", "a plan ends on the day it begins, or later");
        }
        if (ChronoUnit.DAYS.between(request.from(), request.until()) >= DAYS_AT_MOST) {
            throw refused("until", "a plan is for a year at most");
        }
        var days = request.days();
        if (days.isEmpty()) {
            throw refused("operatingDays", "none of these days is between from and until");
        }
        return days;
    }

    private static RefusalException refused(String field, String message) {
        return new RefusalException(new Invalid(field, message));
    }

    /**
     * The same whenever the plan is carried out, so that a day that is tried twice is one flight.
     */
    private static FlightId flight(UUID plan, LocalDate day) {
        return new FlightId(Uuid7.within(plan, day.toString()));
    }

    /** The days that are understood, and what is wrong with the others. */
    private static final class Work {

        private final List<Candidate> candidates = new ArrayList<>();
        private final Map<LocalDate, PlannedDay> days = new TreeMap<>();

        /** Only what the rules say of a part can be so on one day and not on another. */
        void refuse(LocalDate day, RefusalException e) {
            if (!(e.refusal() instanceof Invalid(var field, var message))) {
                throw e;
            }
            days.put(day, new PlannedDay(day, Outcome.REFUSED, null, field, message));
        }

        PlannedFlights after(List<FlightVerdict> verdicts, boolean isDone) {
            for (var at = 0; at < verdicts.size(); at++) {
                var wanted = candidates.get(at);
                var day = wanted.asked().day();
                days.put(
                        day,
                        switch (verdicts.get(at)) {
                            case Accepted _ -> {
                                var flight = isDone ? wanted.flight() : null;
                                yield new PlannedDay(day, Outcome.SCHEDULED, flight, null, null);
                            }
                            case Unchanged _ ->
                                    new PlannedDay(day, Outcome.UNCHANGED, null, null, null);
                            case Refused(var field, var message) ->
                                    new PlannedDay(day, Outcome.REFUSED, null, field, message);
                        });
            }
            return PlannedFlights.of(List.copyOf(days.values()));
        }
    }
}
