package dev.skyledger.query.timeline;

import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.ScheduleChangeAccepted;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;
import dev.skyledger.contracts.booking.ScheduleChangeRefused;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.booking.ScheduleRules;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says what the seller changed about the flights of a booking, and what became of that. */
final class ScheduleSentences {

    private ScheduleSentences() {}

    static Sentence of(ScheduleChangeEvent event) {
        return switch (event) {
            case ScheduleChangeReported it -> reported(it);
            case ScheduleChangeAccepted it ->
                    Sentence.of(
                            it, accepted(it.by()), details(it, it.number(), it.by(), it.rule()));
            case ScheduleChangeRefused it -> refused(it);
        };
    }

    private static Sentence reported(ScheduleChangeReported it) {
        var details = new LinkedHashMap<String, Object>();
        details.put("itemId", it.item());
        details.put("flightId", it.flight());
        details.put("change", it.number());
        details.put("kind", it.kind());
        details.put("significant", it.significant());
        details.put("rule", it.rule());
        details.put("old", it.before());
        if (it.after() != null) {
            details.put("new", it.after());
        }
        details.put("deadline", it.deadline());
        details.put("default", it.standard());
        if (it.reason() != null) {
            details.put("why", it.reason());
        }
        return Sentence.of(
                it,
                it.goesAsAgreed() ? "Nothing is left of the change." : what(it) + whatThen(it),
                details);
    }

    private static String what(ScheduleChangeReported it) {
        return it.rule().equals(ScheduleRules.CONNECTION_MISSED)
                ? "The airline changed the times of a flight, so that a connection is missed. "
                : whatOf(it);
    }

    private static String whatOf(ScheduleChangeReported it) {
        return switch (it.kind()) {
            case CANCELLED -> "The airline cancelled a flight. ";
            case RETIMED -> "The airline changed the times of a flight. ";
            case REROUTED -> "The airline moved a flight to another airport. ";
            case OVERSOLD -> "A cabin has too few seats, and this booking is asked for its own. ";
        };
    }

    private static String whatThen(ScheduleChangeReported it) {
        return it.standard() == ScheduleDecision.REFUND
                ? "Without a decision all of its price comes back."
                : "Without a decision the change is accepted.";
    }

    private static String accepted(DecidedBy by) {
        return switch (by) {
            case TRAVELLER -> "The traveller accepted the changed flight.";
            case STAFF -> "Staff accepted the changed flight for the traveller.";
            case SELLER -> "The flight goes as it was agreed again.";
            case SILENCE -> "Nobody decided in time, so the changed flight is accepted.";
        };
    }

    private static Sentence refused(ScheduleChangeRefused it) {
        var who =
                switch (it.by()) {
                    case TRAVELLER -> "The traveller gave the changed flight back";
                    case STAFF -> "Staff gave the changed flight back for the traveller";
                    case SELLER, SILENCE ->
                            "Nobody decided in time, so the changed flight is given back";
                };
        var details = details(it, it.number(), it.by(), it.rule());
        details.put("decision", it.decision());
        return Sentence.of(
                it,
                it.decision() == ScheduleDecision.ALTERNATIVE
                        ? who + "; another takes its place."
                        : who + "; all of its price comes back.",
                details);
    }

    private static Map<String, Object> details(
            ScheduleChangeEvent it, int number, DecidedBy by, String rule) {
        var details = new LinkedHashMap<String, Object>();
        details.put("itemId", it.item());
        details.put("change", number);
        details.put("by", by);
        details.put("rule", rule);
        return details;
    }
}
