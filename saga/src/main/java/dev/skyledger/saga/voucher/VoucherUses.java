package dev.skyledger.saga.voucher;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.voucher.VoucherRedeemed;
import dev.skyledger.contracts.voucher.VoucherReleased;
import dev.skyledger.contracts.voucher.VoucherReserved;
import dev.skyledger.platform.processing.Commands;
import dev.skyledger.saga.provider.Origin;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/**
 * Follows the vouchers of a booking from their reservation to its end: redeemed when it stands,
 * released when it came to nothing or the seller ended it. It notes what is reserved, for the
 * booking does not say so, and the sweep looks at what was noted; every step may be taken again.
 */
@Component
@ProcessingGroup("voucher-uses")
@DisallowReplay
class VoucherUses {

    private final PendingUses pending;
    private final UseEnding ending;
    private final Commands results;

    VoucherUses(PendingUses pending, UseEnding ending, Commands results) {
        this.pending = pending;
        this.ending = ending;
        this.results = results;
    }

    @EventHandler
    void on(VoucherReserved event, @Timestamp Instant at) {
        pending.note(new PendingUses.Use(event.voucher(), event.booking(), event.ofLife()), at);
    }

    @EventHandler
    void on(VoucherRedeemed event) {
        pending.settle(event.voucher(), event.booking());
    }

    @EventHandler
    void on(VoucherReleased event) {
        pending.forget(event.voucher(), event.booking());
    }

    /** Only a total below the sum of its items can have vouchers; the others are not looked up. */
    @EventHandler
    void on(BookingConfirmed event, EventMessage<?> message) {
        if (!event.total().equals(sum(event.items()))) {
            end(event.booking(), BookingEnd.STANDS, message);
        }
    }

    /** Where a request was rejected before it was placed, the desk has given its vouchers back. */
    @EventHandler
    void on(BookingRejected event, EventMessage<?> message) {
        if (event.request() == null) {
            end(event.booking(), BookingEnd.CAME_TO_NOTHING, message);
        }
    }

    @EventHandler
    void on(BookingExpired event, EventMessage<?> message) {
        end(event.booking(), BookingEnd.CAME_TO_NOTHING, message);
    }

    @EventHandler
    void on(BookingCancelled event, EventMessage<?> message) {
        end(event.booking(), BookingEnd.of(event), message);
    }

    private void end(BookingId booking, BookingEnd end, EventMessage<?> message) {
        pending.of(booking)
                .forEach(use -> results.awaiting(ending.follow(use, end, Origin.of(message))));
    }

    private static Money sum(List<HeldItem> items) {
        return items.stream().map(HeldItem::price).reduce(Money::plus).orElseThrow();
    }
}
