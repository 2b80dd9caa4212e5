package dev.skyledger.command.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.FindJourney;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Journey;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.booking.ReportOutcome;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;

/**
 * Hears what the seller changed about the flights of a booking, each change once; while flights are
 * exchanged it is not known yet which are the booking's.
 */
final class ScheduleReports {

    private static final String FLIGHT_CANCELLED = "flight-cancelled";

    private static final String OVERSOLD = Significance.OVERSOLD.rule();

    private final Standing standing;

    private final Cancellations cancellations;

    private final ExchangeTries exchanges;

    private final OpenChanges changes;

    ScheduleReports(
            Standing standing,
            Cancellations cancellations,
            ExchangeTries exchanges,
            OpenChanges changes) {
        this.standing = standing;
        this.cancellations = cancellations;
        this.exchanges = exchanges;
        this.changes = changes;
    }

    @CommandHandler
    ReportOutcome handle(ReportScheduleChange command, Clock clock) {
        var now = clock.instant();
        if (exchanges.isOneRunning() && standing.isConfirmed()) {
            return ReportOutcome.LATER;
        }
        var affected = affectedBy(command);
        if (affected.isEmpty() || changes.know(command)) {
            return ReportOutcome.TOLD;
        }
        if (standing.isOpen() && (command.after() == null || command.oversold() != null)) {
            apply(unpaid(now, command.after() == null ? FLIGHT_CANCELLED : OVERSOLD));
            return ReportOutcome.TOLD;
        }
        var journey = cancellations.flown();
        var report = standing.isOpen() ? command.withoutAlternatives() : command;
        affected.forEach(item -> tell(changes.reported(item, journey, report, now)));
        return ReportOutcome.TOLD;
    }

    @CommandHandler
    Journey handle(FindJourney command) {
        var flights = cancellations.flown().stream().map(HeldItem::flight).distinct();
        return new Journey(flights.toList());
    }

    /**
     * Whoever is ended, gave their places up, or bought them as they are now has nothing to hear.
     */
    private List<HeldItem> affectedBy(ReportScheduleChange command) {
        if (!standing.isOpen() && !standing.isConfirmed()) {
            return List.of();
        }
        return cancellations.flown().stream()
                .filter(item -> item.flight().equals(command.flight()))
                .filter(item -> isMeant(item, command))
                .toList();
    }

    /**
     * Whoever is asked for a seat has one in that cabin, and is told once that it is not needed.
     */
    private boolean isMeant(HeldItem item, ReportScheduleChange command) {
        var oversold = command.oversold();
        if (oversold == null) {
            return !isSoldAs(item, command);
        }
        return oversold.over()
                ? changes.areForSeatsOf(item.item())
                : item.cabin() == oversold.cabin() && !changes.areForSeatsOf(item.item());
    }

    private static boolean isSoldAs(HeldItem item, ReportScheduleChange command) {
        var after = command.after();
        var terms = item.terms();
        return after != null
                && terms != null
                && terms.departure().equals(after.times().departure())
                && !terms.departure().equals(command.before().times().departure());
    }

    /** Nobody has paid, so nobody decides: what is held for seats that will not be there ends. */
    private BookingEvent unpaid(Instant now, String why) {
        return standing.isOverAt(now)
                ? standing.expired()
                : standing.rejected(RejectionReason.SALES_CLOSED, why);
    }

    private void tell(ScheduleChangeReported reported) {
        apply(reported);
        if (reported.goesAsAgreed()) {
            apply(OpenChanges.accepted(reported, DecidedBy.SELLER));
        }
    }
}
