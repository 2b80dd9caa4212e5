package dev.skyledger.command.flight;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.flight.CancelFlight;
import dev.skyledger.contracts.flight.CompareFlight;
import dev.skyledger.contracts.flight.ConfirmFlight;
import dev.skyledger.contracts.flight.EquipmentChanged;
import dev.skyledger.contracts.flight.FareLimited;
import dev.skyledger.contracts.flight.FareOffered;
import dev.skyledger.contracts.flight.FareRepriced;
import dev.skyledger.contracts.flight.FareWithdrawn;
import dev.skyledger.contracts.flight.FlightCancelled;
import dev.skyledger.contracts.flight.FlightComparison;
import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.FlightStanding;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.flight.PlanFollowed;
import dev.skyledger.contracts.flight.RecallPlan;
import dev.skyledger.contracts.flight.RecalledPlan;
import dev.skyledger.contracts.flight.ReviseFlight;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.flight.ScheduleFlight;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.refusal.FlightClosed;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.StaleVersion;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One dated departure. Its seats decide first whether a change is possible; the flight follows, in
 * the order of the versions that they adopted. Version 1 is the plan it was scheduled with.
 */
@Aggregate
class Flight {

    @AggregateIdentifier private @Nullable FlightId flight;

    private @Nullable FlightNumber number;
    private @Nullable Route route;
    private @Nullable Times times;
    private Plan plan = Plan.EMPTY;
    private long version;
    private boolean cancelled;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    FlightStanding handle(ScheduleFlight command) {
        if (flight == null) {
            apply(
                    new FlightScheduled(
                            command.flight(),
                            command.number(),
                            command.route(),
                            command.times(),
                            command.cabins()));
        }
        return cancelled
                ? new FlightStanding.TakenOut()
                : new FlightStanding.Goes(times == null ? command.times() : times);
    }

    @CommandHandler
    FlightComparison handle(CompareFlight command) {
        if (cancelled) {
            return FlightComparison.CANCELLED;
        }
        return command.route().equals(route)
                        && command.times().equals(times)
                        && plan.eventsTo(command.flight(), command.cabins()).isEmpty()
                ? FlightComparison.SAME
                : FlightComparison.DIFFERENT;
    }

    /** Answers with how it is to go, which is known only once it has followed its seats. */
    @CommandHandler
    Schedule handle(ConfirmFlight command) {
        if (cancelled) {
            throw refused(new FlightClosed(command.flight(), FlightStatus.CANCELLED.name()));
        }
        if (route == null || times == null || command.version() != version) {
            throw refused(new StaleVersion(command.version(), version));
        }
        if (!command.number().equals(number)) {
            throw refused(new Invalid("flightNumber", "a flight keeps its number, " + number));
        }
        if (!command.route().equals(route)) {
            throw refused(elsewhere(route, command.route()));
        }
        return new Schedule(route, times);
    }

    @CommandHandler
    RecalledPlan handle(RecallPlan command) {
        if (cancelled) {
            throw refused(new FlightClosed(command.flight(), FlightStatus.CANCELLED.name()));
        }
        if (times == null || command.version() != version) {
            throw refused(new StaleVersion(command.version(), version));
        }
        return new RecalledPlan(times, plan.cabins());
    }

    @CommandHandler
    void handle(ReviseFlight command) {
        if (cancelled || command.version() <= version) {
            return;
        }
        if (times != null && !times.equals(command.times())) {
            apply(new FlightRetimed(command.flight(), times, command.times(), command.reason()));
        }
        plan.eventsTo(command.flight(), command.cabins()).forEach(event -> apply(event));
        apply(new PlanFollowed(command.flight(), command.version()));
    }

    @CommandHandler
    void handle(CancelFlight command) {
        if (!cancelled) {
            apply(new FlightCancelled(command.flight(), command.reason()));
        }
    }

    private static Invalid elsewhere(Route from, Route to) {
        return new Invalid(
                from.origin().equals(to.origin()) ? "destination" : "origin",
                "is another flight's: schedule that flight, and cancel this one, whose travellers"
                        + " are then offered another flight or their money");
    }

    private static RefusalException refused(Refusal refusal) {
        return new RefusalException(refusal);
    }

    @EventSourcingHandler
    void on(FlightEvent event) {
        switch (event) {
            case FlightScheduled scheduled -> {
                flight = scheduled.flight();
                number = scheduled.number();
                route = scheduled.route();
                times = scheduled.times();
                plan = Plan.of(scheduled.cabins());
                version = 1;
            }
            case FlightRetimed retimed -> times = retimed.after();
            case EquipmentChanged it -> plan = plan.sized(it.cabin(), it.after(), it.seatMap());
            case FareOffered it -> plan = plan.with(it.cabin(), it.fare());
            case FareLimited it -> plan = plan.with(it.cabin(), it.fare());
            case FareRepriced it -> plan = plan.priced(it.cabin(), it.fare(), it.after());
            case FareWithdrawn it -> plan = plan.without(it.cabin(), it.fare());
            case PlanFollowed followed -> version = followed.version();
            case FlightCancelled _ -> cancelled = true;
        }
    }

    /** For Axon, which fills the flight from its events. */
    Flight() {}
}
