package dev.skyledger.command.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.booking.AttemptForgone;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.HoldProlonged;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.booking.ProlongHold;
import dev.skyledger.contracts.booking.Prolongation;
import dev.skyledger.contracts.booking.ProposeProlongation;
import dev.skyledger.contracts.booking.ProposeRevival;
import dev.skyledger.contracts.booking.Revival;
import dev.skyledger.contracts.booking.ReviveBooking;
import dev.skyledger.contracts.booking.UsedVoucher;
import dev.skyledger.contracts.refusal.HoldAlreadyExtended;
import dev.skyledger.contracts.refusal.HoldNotExtendable;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** How long the seats of a booking wait for money: prolonged at most once, and held anew. */
final class HoldTime {

    private final Standing standing;

    private Instant since = Instant.MIN;

    private @Nullable String prolongedBy;

    private @Nullable String revivedBy;

    private int lives;

    private List<UsedVoucher> vouchers = List.of();

    HoldTime(Standing standing) {
        this.standing = standing;
    }

    /** Until when it could be paid, or why no longer than now. */
    @CommandHandler
    Prolongation handle(ProposeProlongation command, Clock clock) {
        if (command.request().equals(prolongedBy)) {
            return new Prolongation(standing.items(), standing.payBy());
        }
        requireProlongable(command.booking(), command.owner(), clock);
        var payBy = standing.payBy();
        var latest = since.plus(command.atMost());
        var until = command.until();
        if (until != null && (until.isAfter(latest) || !until.isAfter(payBy))) {
            throw new RefusalException(new HoldNotExtendable(command.booking(), payBy, latest));
        }
        var wanted = until == null ? payBy.plus(command.by()) : until;
        var granted = wanted.isBefore(latest) ? wanted : latest;
        return new Prolongation(standing.items(), granted.isAfter(payBy) ? granted : payBy);
    }

    /** Whether it has more time; not before what it got meanwhile is held for longer, too. */
    @CommandHandler
    boolean handle(ProlongHold command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        if (command.request().equals(prolongedBy)) {
            return true;
        }
        requireProlongable(command.booking(), command.owner(), clock);
        var items = lasting(command.items());
        if (items.size() < standing.items().size()) {
            return false;
        }
        if (!command.payBy().isAfter(standing.payBy())) {
            throw new RefusalException(
                    new HoldNotExtendable(command.booking(), standing.payBy(), command.payBy()));
        }
        apply(
                new HoldProlonged(
                        command.booking(),
                        command.request(),
                        standing.payBy(),
                        command.payBy(),
                        items));
        return true;
    }

    /** What is left of what was held for longer; somebody may have withdrawn meanwhile. */
    private List<HeldItem> lasting(List<HeldItem> longer) {
        return standing.items().stream()
                .flatMap(item ->
                        longer.stream()
                                .filter(it -> it.hold().equals(item.hold()))
                                .map(it -> item.lasting(it.until())))
                .toList();
    }

    private void requireProlongable(BookingId booking, @Nullable TravellerId owner, Clock clock) {
        standing.permits().requireOwner(owner);
        standing.permits().requirePayableAt(clock.instant());
        if (prolongedBy != null) {
            throw new RefusalException(new HoldAlreadyExtended(booking, standing.payBy()));
        }
    }

    /** The seats under holds that were never used: each life has an attempt of its own. */
    @CommandHandler
    Revival handle(ProposeRevival command, Clock clock) {
        if (command.request().equals(revivedBy)) {
            return revival(List.of(), standing.items(), List.of());
        }
        standing.permits().requireKnown(vouchers);
        if (standing.isOpen() && standing.isOverAt(clock.instant())) {
            apply(standing.expired());
        }
        standing.permits().requireExpired();
        var attempt = HoldId.attemptOf(lives + 1);
        return revival(
                standing.items(),
                standing.items().stream()
                        .map(item -> item.under(HoldId.of(item.item(), attempt)))
                        .toList(),
                vouchers);
    }

    private Revival revival(List<HeldItem> lapsed, List<HeldItem> items, List<UsedVoucher> needed) {
        return new Revival(lapsed, items, standing.traveller(), needed, lives + 1);
    }

    /** Seats that may be gone meanwhile are no life. */
    @CommandHandler
    Placing handle(ReviveBooking command, Clock clock) {
        if (command.request().equals(revivedBy)) {
            return Placing.KNOWN;
        }
        standing.permits().requireExpired();
        if (!standing.attempts().areOpen(command.items())
                || !clock.instant().isBefore(command.payBy())) {
            return Placing.FORGONE;
        }
        apply(
                new BookingRevived(
                        command.booking(), command.request(), command.items(), command.payBy()));
        return Placing.PLACED;
    }

    @EventSourcingHandler
    void on(BookingPlaced event, @Timestamp Instant at) {
        vouchers = event.vouchers();
        begin(at);
    }

    @EventSourcingHandler
    void on(BookingRevived event, @Timestamp Instant at) {
        revivedBy = event.request();
        begin(at);
    }

    /** The life that it was for is none, and the next one is another. */
    @EventSourcingHandler
    void on(AttemptForgone event) {
        if (event.attempt() == HoldId.attemptOf(lives + 1)) {
            lives++;
        }
    }

    @EventSourcingHandler
    void on(HoldProlonged event) {
        prolongedBy = event.request();
    }

    private void begin(Instant at) {
        since = at;
        prolongedBy = null;
        lives++;
    }
}
