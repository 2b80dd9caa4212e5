package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.GivenUpPlace;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeAccepted;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;
import dev.skyledger.contracts.booking.ScheduleChangeKind;
import dev.skyledger.contracts.booking.ScheduleChangeRefused;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.ScheduleChangeMinor;
import dev.skyledger.contracts.shared.ItemId;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changes of flights that a booking was told, of which one at most is open for each flight. */
final class OpenChanges {

    private final Map<ItemId, ScheduleChangeReported> open = new LinkedHashMap<>();
    private final Map<ItemId, ScheduleDecision> decided = new HashMap<>();
    private final Heard heard = new Heard();
    private int number;

    void evolve(BookingEvent event) {
        switch (event) {
            case ScheduleChangeEvent change -> evolve(change);
            case ItemExchanged exchanged -> exchanged.from().forEach(this::exchange);
            case PassengerWithdrawn withdrawn ->
                    withdrawn.staying().stream()
                            .filter(item -> item.passengers().isEmpty())
                            .forEach(item -> open.remove(item.item()));
            case BookingCancelled _, BookingExpired _, BookingRejected _ -> open.clear();
            default -> {}
        }
    }

    private void evolve(ScheduleChangeEvent event) {
        switch (event) {
            case ScheduleChangeReported reported -> {
                heard.evolve(reported, areForSeatsOf(reported.item()));
                open.put(reported.item(), reported);
                decided.remove(reported.item());
                number = reported.number();
            }
            case ScheduleChangeAccepted accepted -> close(accepted.item(), ScheduleDecision.ACCEPT);
            case ScheduleChangeRefused refused -> close(refused.item(), refused.decision());
        }
    }

    private void exchange(HeldItem gone) {
        if (open.containsKey(gone.item())) {
            close(gone.item(), ScheduleDecision.ALTERNATIVE);
        }
    }

    private void close(ItemId item, ScheduleDecision as) {
        open.remove(item);
        decided.put(item, as);
    }

    /** Whether there is nothing to tell of it any more. */
    boolean know(ReportScheduleChange report) {
        return heard.knows(report);
    }

    boolean areForSeatsOf(ItemId item) {
        var change = open.get(item);
        return change != null && change.kind() == ScheduleChangeKind.OVERSOLD;
    }

    /** Only what matters is given back, or taken otherwise, for nothing. */
    static void requireSignificant(ScheduleChangeReported change) {
        if (!change.significant()) {
            throw new RefusalException(
                    new ScheduleChangeMinor(change.booking(), change.item(), change.rule()));
        }
    }

    /** By which rule the flight may be given up for nothing, as long as nobody decided. */
    @Nullable String excuseFor(ItemId item) {
        var change = open.get(item);
        return change == null || !change.significant() ? null : change.rule();
    }

    /** Whether these places would be given up by the same rules today. */
    boolean agreeWith(List<GivenUpPlace> priced) {
        return priced.stream()
                .filter(it -> !RefundRules.isUnpaid(it))
                .allMatch(it ->
                        Objects.equals(excuseFor(it.item()), it.isOfTheFare() ? null : it.rule()));
    }

    @Nullable ScheduleChangeReported of(ItemId item) {
        return open.get(item);
    }

    /** How it was decided about the flight when it changed last. */
    @Nullable ScheduleDecision decisionOn(ItemId item) {
        return decided.get(item);
    }

    boolean areDecided() {
        return open.isEmpty();
    }

    List<ScheduleChangeReported> dueAt(Instant now) {
        return open.values().stream().filter(it -> !now.isBefore(it.deadline())).toList();
    }

    /**
     * The latest stands, beside what was agreed before the first that is still open; what matters
     * little is not worth another flight for nothing.
     */
    ScheduleChangeReported reported(
            HeldItem item, List<HeldItem> journey, ReportScheduleChange by, Instant now) {
        var before = open.get(item.item());
        var agreed = before == null ? by.before() : before.before();
        var others = besides(item, journey);
        var connections = Connections.of(by, others, agreed);
        var meaning = meaning(item, agreed, by, connections);
        return new ScheduleChangeReported(
                by.booking(),
                item.item(),
                by.flight(),
                number + 1,
                by.revision(),
                meaning.kind(),
                meaning.isSignificant(),
                meaning.rule(),
                agreed,
                by.after(),
                new Deadline(by.rules()).of(agreed, by.after(), now),
                meaning.standard(),
                meaning.isSignificant()
                        ? new OfferedFlights(item, by, others, connections).all()
                        : List.of(),
                by.reason());
    }

    /** The other flights of the journey, but for those that do not fly any more. */
    private List<HeldItem> besides(HeldItem item, List<HeldItem> journey) {
        return journey.stream()
                .filter(it -> !it.item().equals(item.item()))
                .filter(it -> {
                    var change = open.get(it.item());
                    return change == null || change.kind() != ScheduleChangeKind.CANCELLED;
                })
                .toList();
    }

    /** Who is asked for a seat has none, whatever becomes of the times, until that is over. */
    private Significance meaning(
            HeldItem item, Schedule agreed, ReportScheduleChange by, Connections connections) {
        var oversold = by.oversold();
        var isAsked = oversold == null ? areForSeatsOf(item.item()) : !oversold.over();
        return isAsked && by.after() != null
                ? Significance.OVERSOLD
                : Significance.of(agreed, by.after(), by, connections);
    }

    /** The flights that others take the place of are refused with it. */
    List<ScheduleChangeRefused> refusedFor(List<HeldItem> gone) {
        return gone.stream()
                .map(item -> open.get(item.item()))
                .filter(Objects::nonNull)
                .map(change -> refused(change, ScheduleDecision.ALTERNATIVE, DecidedBy.TRAVELLER))
                .toList();
    }

    static ScheduleChangeRefused refused(
            ScheduleChangeReported change, ScheduleDecision decision, DecidedBy by) {
        return new ScheduleChangeRefused(
                change.booking(), change.item(), change.number(), decision, by, change.rule());
    }

    static ScheduleChangeAccepted accepted(ScheduleChangeReported change, DecidedBy by) {
        return new ScheduleChangeAccepted(
                change.booking(), change.item(), change.number(), by, change.rule());
    }
}
