package dev.skyledger.saga.voucher;

import static java.util.concurrent.CompletableFuture.completedFuture;

import dev.skyledger.contracts.booking.ForgoBooking;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.voucher.RedeemVoucher;
import dev.skyledger.contracts.voucher.ReleaseVoucher;
import dev.skyledger.contracts.voucher.VoucherReleaseReason;
import dev.skyledger.saga.provider.Origin;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Tells a voucher how the booking that reserved it ended; telling it again does no harm. */
@Component
class UseEnding {

    private final CommandGateway commands;

    UseEnding(CommandGateway commands) {
        this.commands = commands;
    }

    CompletableFuture<?> follow(PendingUses.Use use, BookingEnd end, Origin origin) {
        return switch (end) {
            case OPEN -> completedFuture(null);
            case STANDS -> send(new RedeemVoucher(use.voucher(), use.booking()), origin);
            case CAME_TO_NOTHING -> ended(use, origin);
            case NEVER_PAID -> release(use, VoucherReleaseReason.BOOKING_NEVER_PAID, origin);
            case ENDED_BY_SELLER ->
                    release(use, VoucherReleaseReason.BOOKING_ENDED_BY_SELLER, origin);
            case NEVER_PLACED ->
                    forgo(use, Placing::isNever, VoucherReleaseReason.BOOKING_NEVER_PLACED, origin);
        };
    }

    /** It may be what somebody has set aside to let the booking live again. */
    private CompletableFuture<?> ended(PendingUses.Use use, Origin origin) {
        return use.life() == 1
                ? release(use, VoucherReleaseReason.BOOKING_ENDED, origin)
                : forgo(use, Placing::isInVain, VoucherReleaseReason.BOOKING_ENDED, origin);
    }

    /** The booking decides once whether that life was claimed in time, or never will be. */
    private CompletableFuture<?> forgo(
            PendingUses.Use use,
            Predicate<Placing> isNobodys,
            VoucherReleaseReason reason,
            Origin origin) {
        var question = ForgoBooking.of(use.booking(), HoldId.attemptOf(use.life()));
        return this.<Placing>send(question, origin)
                .thenCompose(placing ->
                        isNobodys.test(placing)
                                ? release(use, reason, origin)
                                : completedFuture(null));
    }

    private CompletableFuture<?> release(
            PendingUses.Use use, VoucherReleaseReason reason, Origin origin) {
        return send(new ReleaseVoucher(use.voucher(), use.booking(), reason, use.life()), origin);
    }

    private <R> CompletableFuture<R> send(Object command, Origin origin) {
        var metadata = origin.metadata("SYSTEM", "voucher-uses", "process");
        return commands.send(new GenericCommandMessage<>(command, metadata));
    }
}
