package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.PaidFamily.BABY;
import static dev.skyledger.command.booking.PaidFamily.CHILD;
import static dev.skyledger.command.booking.PaidFamily.MOTHER;
import static dev.skyledger.command.booking.PaidFamily.ended;
import static dev.skyledger.command.booking.PaidFamily.place;
import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.ITEM;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEPARTURE;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.Cancellation;
import dev.skyledger.contracts.booking.CancelledBy;
import dev.skyledger.contracts.booking.DecideScheduleChange;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.GivenUpPlace;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.booking.SettleScheduleChanges;
import java.time.Duration;
import java.util.List;

/** What is decided about a flight that the seller changed, and what comes back then. */
final class Decisions {

    static final DecideScheduleChange ACCEPT = decide(ScheduleDecision.ACCEPT);
    static final DecideScheduleChange REFUND = decide(ScheduleDecision.REFUND);
    static final SettleScheduleChanges SETTLE = new SettleScheduleChanges(ANNAS_BOOKING);
    static final String LATE = "international-at-least-6h";

    private Decisions() {}

    static DecideScheduleChange decide(ScheduleDecision decision) {
        return new DecideScheduleChange(ANNAS_BOOKING, ITEM, decision, DecidedBy.TRAVELLER, ANNA);
    }

    static GivenUpPlace[] all(String rule) {
        return new GivenUpPlace[] {
            place(MOTHER, rule, "100.00", "100.00"),
            place(CHILD, rule, "100.00", "100.00"),
            place(BABY, rule, "10.00", "10.00")
        };
    }

    /** All of it, because the seller changed the flight. */
    static BookingCancelled back(String rule, CancelledBy by) {
        return back(rule, by, rule.equals(LATE) ? 8 : 0);
    }

    static BookingCancelled back(String rule, CancelledBy by, int hours) {
        var places = List.of(all(rule));
        return new BookingCancelled(
                ANNAS_BOOKING,
                rule,
                1,
                atLeaving(hours, all(rule)).items(),
                new Cancellation(
                        1, by, null, places, Sums.refund(places), Sums.fee(places), List.of()));
    }

    static BookingCancelled atLeaving(int hours, GivenUpPlace... places) {
        var ended = ended(1, null, places);
        return new BookingCancelled(
                ended.booking(),
                ended.reason(),
                ended.attempts(),
                ended.items().stream()
                        .map(item -> item.departing(DEPARTURE.plus(Duration.ofHours(hours))))
                        .toList(),
                ended.cancellation());
    }
}
