package dev.skyledger.platform.tidings;

import static dev.skyledger.contracts.booking.ScheduleChangeKind.CANCELLED;
import static dev.skyledger.contracts.booking.ScheduleChangeKind.OVERSOLD;

import dev.skyledger.contracts.booking.ScheduleChangeAccepted;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;
import dev.skyledger.contracts.booking.ScheduleChangeRefused;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.booking.ScheduleRules;
import dev.skyledger.contracts.flight.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words what the airline changed, what may be chosen until when, and what became of it. */
final class ChangeTidings {

    private static final DateTimeFormatter AS_A_CLOCK_SHOWS_IT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private static final String CHANGE = "A flight was changed";

    private ChangeTidings() {}

    /** That it goes as it was agreed again is told when it is settled. */
    static @Nullable Tidings of(ScheduleChangeEvent event) {
        return switch (event) {
            case ScheduleChangeReported it -> it.goesAsAgreed() ? null : reported(it);
            case ScheduleChangeAccepted it -> accepted(it);
            case ScheduleChangeRefused it -> refused(it);
        };
    }

    private static Tidings reported(ScheduleChangeReported it) {
        var why = it.reason() == null ? "" : " The airline says: " + it.reason() + ".";
        var sentences = String.join(" ", what(it) + why, choices(it), silence(it));
        return new Tidings("flight-changed", CHANGE, "Your booking %s: " + sentences);
    }

    private static String what(ScheduleChangeReported it) {
        var flight = "the flight " + way(it.before());
        var now = it.after();
        return switch (it.kind()) {
            case CANCELLED -> flight + " is cancelled.";
            case RETIMED, REROUTED ->
                    flight + (now == null ? "" : " now goes " + way(now)) + "." + missed(it);
            case OVERSOLD -> flight + " has too few seats, and you are asked for yours.";
        };
    }

    private static String missed(ScheduleChangeReported it) {
        return it.rule().equals(ScheduleRules.CONNECTION_MISSED)
                ? " That leaves too little time to change flights."
                : "";
    }

    private static String way(Schedule it) {
        var route = it.route();
        return "from %s (%s) to %s (%s)"
                .formatted(
                        route.origin(),
                        shown(it.times().departure(), route.originZone()),
                        route.destination(),
                        shown(it.times().arrival(), route.destinationZone()));
    }

    private static String shown(Instant at, ZoneId where) {
        return AS_A_CLOCK_SHOWS_IT.format(at.atZone(where));
    }

    private static String choices(ScheduleChangeReported it) {
        var choices = new ArrayList<String>();
        if (it.kind() != CANCELLED && it.kind() != OVERSOLD) {
            choices.add("fly as it is now");
        }
        if (it.significant() && !it.alternatives().isEmpty()) {
            choices.add("take another that is offered");
        }
        if (it.significant()) {
            choices.add("have back all that you paid for it");
        }
        var route = it.before().route();
        return "Until %s (%s time) you can choose to %s."
                .formatted(
                        shown(it.deadline(), route.originZone()),
                        route.origin(),
                        String.join(", or to ", choices));
    }

    private static String silence(ScheduleChangeReported it) {
        return it.standard() == ScheduleDecision.REFUND
                ? "If we do not hear from you, the flight is given back and all that you paid for it comes back."
                : "If we do not hear from you, you fly as it is now.";
    }

    private static Tidings accepted(ScheduleChangeAccepted it) {
        return switch (it.by()) {
            case TRAVELLER, STAFF ->
                    new Tidings(
                            "change-accepted",
                            CHANGE,
                            "Your booking %s: you fly on the changed flight as it is now, as it was chosen.");
            case SILENCE ->
                    new Tidings(
                            "change-settled",
                            CHANGE,
                            "Your booking %s: we did not hear from you in time, so you fly on the changed flight as it is now.");
            case SELLER ->
                    new Tidings(
                            "change-over",
                            CHANGE,
                            "Your booking %s: the flight goes as it was agreed again, and there is nothing left to choose.");
        };
    }

    /** Of another flight in its place the exchange tells. */
    private static @Nullable Tidings refused(ScheduleChangeRefused it) {
        if (it.decision() == ScheduleDecision.ALTERNATIVE) {
            return null;
        }
        return switch (it.by()) {
            case TRAVELLER, STAFF ->
                    new Tidings(
                            "flight-given-back",
                            CHANGE,
                            "Your booking %s: the changed flight is given back as it was chosen, and all that you paid for it comes back.");
            case SELLER, SILENCE ->
                    new Tidings(
                            "flight-refunded",
                            CHANGE,
                            "Your booking %s: we did not hear from you in time, so the changed flight is given back, and all that you paid for it comes back.");
        };
    }
}
