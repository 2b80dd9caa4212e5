package dev.skyledger.command.booking;

import static java.util.Comparator.naturalOrder;

import dev.skyledger.command.booking.Stage.Confirmed;
import dev.skyledger.command.booking.Stage.Ended;
import dev.skyledger.command.booking.Stage.Forgone;
import dev.skyledger.command.booking.Stage.Fresh;
import dev.skyledger.command.booking.Stage.Held;
import dev.skyledger.command.booking.Stage.Paying;
import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.booking.CardPayment;
import dev.skyledger.contracts.booking.ConfirmBooking;
import dev.skyledger.contracts.booking.ConfirmationOutcome;
import dev.skyledger.contracts.booking.DeclineBookingPayment;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.HoldProlonged;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.PaymentBegun;
import dev.skyledger.contracts.booking.PaymentFellThrough;
import dev.skyledger.contracts.booking.PaymentTry;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a booking stands after what happened to it: what is held, owed and paid, and until when. */
final class Standing {

    private BookingId booking;
    private TravellerId traveller;
    private List<HeldItem> items = List.of();
    private Money total;
    private Instant payBy;
    private boolean payNow;
    private int confirmedBy;
    private Stage stage = new Fresh();
    private final PaymentTries tries = new PaymentTries();
    private final Attempts attempts = new Attempts();

    void evolve(BookingEvent event) {
        booking = event.booking();
        stage = stage.after(event);
        attempts.evolve(event);
        if (event instanceof BookingPlaced placed) {
            traveller = placed.traveller();
            items = placed.items();
            total = placed.total();
            payBy = placed.payBy();
            payNow = placed.payNow();
        } else if (event instanceof PaymentBegun begun) {
            tries.evolve(begun);
        } else if (event instanceof BookingConfirmed confirmed) {
            items = confirmed.items();
            confirmedBy = confirmed.attempt();
        } else if (event instanceof BookingRejected rejected) {
            var request = rejected.request();
            traveller = request == null ? traveller : request.traveller();
        } else if (event instanceof HoldProlonged prolonged) {
            items = prolonged.items();
            payBy = prolonged.payBy();
        } else if (event instanceof BookingRevived revived) {
            items = revived.items();
            payBy = revived.payBy();
        } else if (event instanceof PassengerWithdrawn withdrawn && withdrawn.held() != null) {
            items = withdrawn.held().items();
            total = withdrawn.held().total();
        } else if (event instanceof ItemExchanged exchanged) {
            items = exchanged.items();
            total = exchanged.total();
        }
    }

    List<HeldItem> items() {
        return items;
    }

    TravellerId traveller() {
        return traveller;
    }

    Money total() {
        return total;
    }

    Instant payBy() {
        return payBy;
    }

    /** What was set aside for it. */
    Attempts attempts() {
        return attempts;
    }

    boolean isFresh() {
        return stage instanceof Fresh;
    }

    boolean isForgone() {
        return stage instanceof Forgone;
    }

    boolean wasPlaced() {
        return !items.isEmpty();
    }

    boolean isOpen() {
        return stage instanceof Held || stage instanceof Paying;
    }

    boolean isPaying(int attempt) {
        return stage.equals(new Paying(attempt));
    }

    boolean isConfirmed() {
        return stage instanceof Confirmed;
    }

    boolean isConfirmedBy(int attempt) {
        return stage.equals(new Confirmed(attempt));
    }

    /** Where a try can confirm nothing any more. */
    ConfirmationOutcome tooLateFor(int attempt) {
        return attempt == confirmedBy ? ConfirmationOutcome.OVER : ConfirmationOutcome.TOO_LATE;
    }

    boolean isCancelled() {
        return stage.equals(new Ended(BookingStatus.CANCELLED));
    }

    /** The one try of a booking that is paid at once, or not at all. */
    boolean standsOrFallsWith(int attempt) {
        return payNow && attempt == 1;
    }

    /** What became of a request to pay that is known already, or null. */
    @Nullable PaymentTry tryOf(String request) {
        return tries.of(request, stage);
    }

    /** A try that is on its way may end within the grace that the holds have beyond payBy. */
    boolean isOverAt(Instant now) {
        var holds = items.stream().map(HeldItem::until).min(naturalOrder()).orElse(payBy);
        return !now.isBefore(stage instanceof Paying ? holds : payBy);
    }

    /** What it lets people do as it stands. */
    Permissions permits() {
        return new Permissions(booking, traveller, stage, payBy, this);
    }

    PaymentBegun begun(String request, CardPayment card) {
        return new PaymentBegun(booking, tries.latest() + 1, request, total, card, items, payBy);
    }

    PaymentFellThrough fellThrough(DeclineBookingPayment decline) {
        return new PaymentFellThrough(
                booking, decline.attempt(), decline.reason(), decline.retryable(), payBy);
    }

    BookingConfirmed confirmed(ConfirmBooking by) {
        return new BookingConfirmed(booking, by.attempt(), total, by.reference(), by.items());
    }

    /** Only what was to be paid at once is rejected; what was held before is cancelled. */
    BookingEvent rejected(RejectionReason reason, @Nullable String detail) {
        if (!isPaying(1) || !standsOrFallsWith(1)) {
            return cancelled(detail == null ? reason.code() : detail);
        }
        return new BookingRejected(booking, reason, detail, 0, tries.latest(), null, items);
    }

    BookingExpired expired() {
        return new BookingExpired(booking, tries.latest(), items);
    }

    BookingCancelled cancelled(String reason) {
        return new BookingCancelled(booking, reason, tries.latest(), items, null);
    }

    @SuppressWarnings("NullAway.Init") // the first event fills the fields
    Standing() {}
}
