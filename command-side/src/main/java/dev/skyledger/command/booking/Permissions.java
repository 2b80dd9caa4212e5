package dev.skyledger.command.booking;

import dev.skyledger.command.booking.Stage.Confirmed;
import dev.skyledger.command.booking.Stage.Ended;
import dev.skyledger.command.booking.Stage.Forgone;
import dev.skyledger.command.booking.Stage.Fresh;
import dev.skyledger.command.booking.Stage.Held;
import dev.skyledger.command.booking.Stage.Paying;
import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.UsedVoucher;
import dev.skyledger.contracts.refusal.BookingClosed;
import dev.skyledger.contracts.refusal.BookingNotExchangeable;
import dev.skyledger.contracts.refusal.BookingNotPayable;
import dev.skyledger.contracts.refusal.BookingNotRevivable;
import dev.skyledger.contracts.refusal.HoldExpired;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.PaymentInProgress;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a booking lets somebody do as it stands; whoever may not is told why. */
record Permissions(
        BookingId booking, TravellerId traveller, Stage stage, Instant payBy, Standing standing) {

    void requireOwner(@Nullable TravellerId owner) {
        if (owner != null && !owner.equals(traveller)) {
            throw new RefusalException(new NotFound("booking", booking.value()));
        }
    }

    void requireOpenAt(Instant now) {
        if (!standing.isConfirmed() && (!standing.isOpen() || standing.isOverAt(now))) {
            throw new RefusalException(
                    new BookingClosed(booking, standing.isOpen() ? "EXPIRED" : stage.name()));
        }
    }

    void requirePayableAt(Instant now) {
        switch (stage) {
            case Held _, Paying _ when standing.isOverAt(now) ->
                    throw new RefusalException(new HoldExpired(booking, payBy));
            case Held _ -> {}
            case Paying _ -> throw new RefusalException(new PaymentInProgress(booking));
            case Ended(var as) when as == BookingStatus.EXPIRED ->
                    throw new RefusalException(new HoldExpired(booking, payBy));
            case Fresh _, Forgone _, Confirmed _, Ended _ ->
                    throw new RefusalException(new BookingNotPayable(booking, stage.name()));
        }
    }

    /** What is paid is exchanged for money, and what is held for another total. */
    void requireExchangeableAt(Instant now) {
        switch (stage) {
            case Held _, Paying _ when standing.isOverAt(now) ->
                    throw new RefusalException(new HoldExpired(booking, payBy));
            case Held _, Confirmed _ -> {}
            case Paying _ -> throw new RefusalException(new PaymentInProgress(booking));
            case Fresh _, Forgone _, Ended _ ->
                    throw new RefusalException(new BookingNotExchangeable(booking, stage.name()));
        }
    }

    /**
     * A voucher is free again once its booking has expired, so it is needed again; the oldest
     * bookings do not say which they had.
     */
    void requireKnown(List<UsedVoucher> vouchers) {
        var price = standing.items().stream().map(HeldItem::price).reduce(Money::plus);
        var isCheaper = price.isPresent() && !price.get().equals(standing.total());
        if (isCheaper && vouchers.isEmpty()) {
            throw new RefusalException(new BookingNotRevivable(booking, stage.name()));
        }
    }

    /** Only what has expired can live again. */
    void requireExpired() {
        if (!stage.equals(new Ended(BookingStatus.EXPIRED))) {
            throw new RefusalException(new BookingNotRevivable(booking, stage.name()));
        }
    }

    void requireCancellableAt(Instant now) {
        switch (stage) {
            case Held _, Paying _ when standing.isOverAt(now) ->
                    throw new RefusalException(new BookingClosed(booking, "EXPIRED"));
            case Held _, Confirmed _ -> {}
            case Paying _ -> throw new RefusalException(new PaymentInProgress(booking));
            case Fresh _, Forgone _, Ended _ ->
                    throw new RefusalException(new BookingClosed(booking, stage.name()));
        }
    }
}
