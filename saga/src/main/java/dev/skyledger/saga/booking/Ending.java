package dev.skyledger.saga.booking;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.completedFuture;

import dev.skyledger.contracts.booking.Cancellation;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.Repayment;
import dev.skyledger.contracts.booking.StayingItem;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.payment.LetGoOfPayment;
import dev.skyledger.contracts.payment.RequestRefund;
import dev.skyledger.contracts.payment.VoidReason;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.PaymentId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Gives back what a booking that came to nothing has: its seats, and money that was promised. */
record Ending(FollowUp follow, BookingId booking, int attempt) {

    CompletableFuture<Void> giveBack(List<HeldItem> items, ReleaseReason reason) {
        return giveBack(items.stream(), reason, voidReason(reason));
    }

    /** The promise came too late, so whatever was sold on it, under either hold, returns. */
    CompletableFuture<Void> tooLate(List<HeldItem> items) {
        return giveBack(
                items.stream().flatMap(item -> Stream.of(item, SeatSale.secondTry(item))),
                ReleaseReason.BOOKING_EXPIRED,
                VoidReason.TOO_LATE);
    }

    /** What was sold once more returns; how the money stands was said when the booking ended. */
    CompletableFuture<Void> soldInVain(List<HeldItem> items) {
        return together(seats(items));
    }

    private CompletableFuture<Void> giveBack(
            Stream<HeldItem> items, ReleaseReason reason, VoidReason why) {
        var seats =
                items.map(item -> ReleaseSeats.all(item.inventory(), item.hold(), reason))
                        .map(release -> follow.<Object>send(release));
        return allOf(Stream.concat(seats, Stream.of(letGo(why))).toArray(CompletableFuture[]::new));
    }

    /** A booking that was never paid for has no payment to let go of. */
    private CompletableFuture<?> letGo(VoidReason why) {
        return attempt == 0
                ? completedFuture(null)
                : follow.send(new LetGoOfPayment(PaymentId.of(booking), attempt, why));
    }

    /** What was paid comes back as far as it was said to; the seats come back whole. */
    CompletableFuture<Void> cancelled(List<HeldItem> items, Cancellation cancellation) {
        return together(Stream.concat(seats(items), refunds(cancellation.repayment())));
    }

    /** Under either hold. */
    private Stream<CompletableFuture<?>> seats(List<HeldItem> items) {
        return items.stream()
                .flatMap(item -> Stream.of(item, SeatSale.secondTry(item)))
                .map(item -> release(item.inventory(), item.hold()));
    }

    /** Those who stay keep their seats. */
    CompletableFuture<Void> withdrawn(PassengerWithdrawn withdrawn) {
        var seats =
                withdrawn.staying().stream()
                        .flatMap(item -> Stream.of(leave(item), releaseSecondTry(item)));
        return together(Stream.concat(seats, refunds(withdrawn.cancellation().repayment())));
    }

    private CompletableFuture<?> leave(StayingItem item) {
        return follow.send(
                new ReleaseSeats(
                        item.inventory(),
                        item.hold(),
                        ReleaseReason.BOOKING_CANCELLED,
                        item.seats(),
                        item.numbersLeaving()));
    }

    /** A sale that was repeated meanwhile may have held the seats again. */
    private CompletableFuture<?> releaseSecondTry(StayingItem item) {
        return item.hold().isSecondTry()
                ? completedFuture(null)
                : release(item.inventory(), item.hold().secondTry());
    }

    private CompletableFuture<?> release(InventoryId inventory, HoldId hold) {
        return follow.send(ReleaseSeats.all(inventory, hold, ReleaseReason.BOOKING_CANCELLED));
    }

    /** What comes back is asked of each payment that it was paid with. */
    Stream<CompletableFuture<?>> refunds(Repayment back) {
        return back.parts(booking, attempt).stream()
                .map(part ->
                        follow.send(
                                new RequestRefund(
                                        part.payment(),
                                        part.attempt(),
                                        back.number(),
                                        part.amount())));
    }

    private static CompletableFuture<Void> together(Stream<CompletableFuture<?>> steps) {
        return allOf(steps.toArray(CompletableFuture[]::new));
    }

    private static VoidReason voidReason(ReleaseReason reason) {
        return switch (reason) {
            case BOOKING_EXPIRED -> VoidReason.BOOKING_EXPIRED;
            case BOOKING_CANCELLED -> VoidReason.BOOKING_CANCELLED;
            case BOOKING_REJECTED, BOOKING_NEVER_PLACED, PAYMENT_DECLINED, EXCHANGED ->
                    VoidReason.BOOKING_REJECTED;
        };
    }
}
