package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.booking.ProlongHold;
import dev.skyledger.contracts.booking.Prolongation;
import dev.skyledger.contracts.booking.ProposeProlongation;
import dev.skyledger.contracts.booking.ProposeRevival;
import dev.skyledger.contracts.booking.Revival;
import dev.skyledger.contracts.booking.ReviveBooking;
import dev.skyledger.contracts.inventory.ExtendHold;
import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.refusal.HoldExpired;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.VoucherUnusable;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the seats of a booking for longer, or holds them anew: seats first, then the booking. A
 * crash between the two leaves seats that go back with the booking they belong to, or by the sweep;
 * never a booking whose seats are gone before its time to pay.
 */
@Component
class HoldDesk {

    /** Less than this is none. */
    private static final Duration TIME_TO_PAY = Duration.ofSeconds(1);

    private final CommandGateway commands;

    private final NewHolds holds;

    private final BookingPolicy policy;

    private final Clock clock;

    HoldDesk(CommandGateway commands, NewHolds holds, BookingPolicy policy, Clock clock) {
        this.commands = commands;
        this.holds = holds;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Gives more time to pay, as far as the first flight leaves it; the same request again changes
     * nothing. Where other seats are held by then, those are held for longer first.
     */
    void prolong(
            BookingId booking,
            String request,
            @Nullable Instant until,
            @Nullable TravellerId owner) {
        var proposal =
                new ProposeProlongation(
                        booking, request, until, policy.extendBy(), policy.holdAtMost(), owner);
        var granted = Results.<Prolongation>of(commands.send(proposal), unknown(booking));
        var heldUntil = granted.payBy().plus(policy.grace());
        var items =
                granted.items().stream()
                        .map(item -> new Extension(item, commands.send(extension(item, heldUntil))))
                        .toList()
                        .stream()
                        .map(extension -> extension.held(booking, granted.payBy()))
                        .toList();
        var prolong = new ProlongHold(booking, request, items, policy.payBy(items), owner);
        if (Boolean.FALSE.equals(Results.of(commands.send(prolong), unknown(booking)))) {
            prolong(booking, request, until, owner);
        }
    }

    private static ExtendHold extension(HeldItem item, Instant until) {
        return new ExtendHold(item.inventory(), item.hold(), until);
    }

    private record Extension(HeldItem item, CompletableFuture<HoldOutcome> outcome) {

        HeldItem held(BookingId booking, Instant payBy) {
            return switch (Results.of(outcome)) {
                case HoldOutcome.Granted granted -> item.lasting(granted.until());
                case HoldOutcome.Refused _ ->
                        throw new RefusalException(new HoldExpired(booking, payBy));
            };
        }
    }

    /**
     * Lets an expired booking live again at the price it had, if there is room; the seats it had
     * are room too. The same request again changes nothing; where it took so long that the booking
     * has forgone what was set aside, everything is set aside anew.
     */
    void revive(BookingId booking, String request) {
        var proposal = new ProposeRevival(booking, request);
        var revival = Results.<Revival>of(commands.send(proposal), unknown(booking));
        holds.release(revival.lapsed(), ReleaseReason.BOOKING_EXPIRED).join();
        var soonest = clock.instant().plus(policy.grace());
        var until = soonest.plus(policy.payWithin());
        var items = holds.held(booking, revival.items(), until, soonest.plus(TIME_TO_PAY));
        var discounts = reserved(booking, revival, items);
        var revived = new ReviveBooking(booking, request, items, policy.payBy(items));
        if (Results.<Placing>of(commands.send(revived), unknown(booking)) == Placing.FORGONE) {
            discounts.release();
            holds.release(items, ReleaseReason.BOOKING_NEVER_PLACED).join();
            revive(booking, request);
        }
    }

    /** What vouchers took off before they take off again, or nothing lives again. */
    private Discounts reserved(BookingId booking, Revival revival, List<HeldItem> items) {
        var total = items.stream().map(HeldItem::price).reduce(Money::plus).orElseThrow();
        var discounts = new Discounts(commands, booking, revival);
        if (discounts.takenOff(total, revival.vouchers())
                instanceof Discounts.Result.Refused(var voucher, var reason)) {
            holds.release(items, ReleaseReason.BOOKING_NEVER_PLACED);
            throw new RefusalException(new VoucherUnusable(booking, voucher, reason));
        }
        return discounts;
    }

    private static NotFound unknown(BookingId booking) {
        return new NotFound("booking", booking.value());
    }
}
