package dev.skyledger.saga.booking;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.completedFuture;

import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.SaleOutcome;
import dev.skyledger.contracts.inventory.SellSeats;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.HoldId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Sells the held seats of a booking. A hold that is gone before its time is tried once more, at the
 * same price, under a new hold; the same again, for selling and holding again change nothing.
 */
record SeatSale(FollowUp follow, BookingId booking, Instant now) {

    /** The items as they were sold; an empty place is an item whose seats are gone. */
    CompletableFuture<List<Optional<HeldItem>>> sell(List<HeldItem> items) {
        var sales = items.stream().map(this::sellOrHoldAgain).toList();
        return allOf(sales.toArray(CompletableFuture[]::new))
                .thenApply(_ -> sales.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<Optional<HeldItem>> sellOrHoldAgain(HeldItem item) {
        return sell(item)
                .thenCompose(sold ->
                        sold.isPresent() || !now.isBefore(item.until())
                                ? completedFuture(sold)
                                : holdAgain(item));
    }

    private CompletableFuture<Optional<HeldItem>> sell(HeldItem item) {
        return follow.<SaleOutcome>send(new SellSeats(item.inventory(), item.hold()))
                .thenApply(outcome ->
                        switch (outcome) {
                            case SaleOutcome.Sold _ -> Optional.of(item);
                            case SaleOutcome.Gone _ -> Optional.empty();
                        });
    }

    private CompletableFuture<Optional<HeldItem>> holdAgain(HeldItem item) {
        var again = secondTry(item);
        var hold =
                new HoldSeats(
                        again.inventory(),
                        again.hold(),
                        booking,
                        again.cabin(),
                        again.fare(),
                        again.seats(),
                        again.until(),
                        again.seatPrice(),
                        again.codes());
        return follow.<HoldOutcome>send(hold)
                .thenCompose(outcome ->
                        switch (outcome) {
                            case HoldOutcome.Granted _ -> sell(again);
                            case HoldOutcome.Refused _ -> completedFuture(Optional.empty());
                        });
    }

    /** Only a booking that is placed already tries again. */
    static boolean isSecondTry(HoldId hold) {
        return hold.isSecondTry();
    }

    static HeldItem secondTry(HeldItem item) {
        return item.under(item.hold().secondTry());
    }
}
