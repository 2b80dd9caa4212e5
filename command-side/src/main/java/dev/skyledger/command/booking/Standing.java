package dev.skyledger.command.booking;

import static java.util.Comparator.naturalOrder;

import dev.skyledger.command.booking.Stage.Confirmed;
import dev.skyledger.command.booking.Stage.Ended;
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
import dev.skyledger.contracts.booking.CancellationQuoted;
import dev.skyledger.contracts.booking.CardPayment;
import dev.skyledger.contracts.booking.ConfirmBooking;
import dev.skyledger.contracts.booking.ContactCorrected;
import dev.skyledger.contracts.booking.DeclineBookingPayment;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.HoldProlonged;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerNameCorrected;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.PaymentBegun;
import dev.skyledger.contracts.booking.PaymentFellThrough;
import dev.skyledger.contracts.booking.PaymentTry;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.booking.RequestRefused;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a booking stands after what happened to it: what is held, owed and paid, and until when. */
final class Standing {

    private BookingId booking;
    private TravellerId traveller;
    private List<HeldItem> items = List.of();
    private Money total;
    private Instant payBy;
    private boolean payNow;
    private Stage stage = new Fresh();
    private int attempts;
    private final Map<String, Integer> tries = new HashMap<>();

    void evolve(BookingEvent event) {
        booking = event.booking();
        switch (event) {
            case BookingPlaced placed -> {
                traveller = placed.traveller();
                items = placed.items();
                total = placed.total();
                payBy = placed.payBy();
                payNow = placed.payNow();
                stage = new Held();
            }
            case PaymentBegun begun -> {
                attempts = begun.attempt();
                tries.put(begun.request(), begun.attempt());
                stage = new Paying(begun.attempt());
            }
            case PaymentFellThrough _ -> stage = new Held();
            case BookingConfirmed confirmed -> {
                items = confirmed.items();
                stage = new Confirmed(confirmed.attempt());
            }
            case BookingRejected rejected -> {
                var request = rejected.request();
                traveller = request == null ? traveller : request.traveller();
                stage = new Ended(BookingStatus.REJECTED);
            }
            case HoldProlonged prolonged -> {
                items = prolonged.items();
                payBy = prolonged.payBy();
            }
            case BookingRevived revived -> {
                items = revived.items();
                payBy = revived.payBy();
                stage = new Held();
            }
            case ItemExchanged exchanged -> {
                items = exchanged.items();
                total = exchanged.total();
            }
            case ContactCorrected _,
                    RequestRefused _,
                    CancellationQuoted _,
                    PassengerWithdrawn _,
                    PassengerNameCorrected _,
                    ExchangeRequested _,
                    ExchangeFellThrough _,
                    ScheduleChangeEvent _ -> {}
            case BookingExpired _ -> stage = new Ended(BookingStatus.EXPIRED);
            case BookingCancelled _ -> stage = new Ended(BookingStatus.CANCELLED);
        }
    }

    List<HeldItem> items() {
        return items;
    }

    Money total() {
        return total;
    }

    Instant payBy() {
        return payBy;
    }

    boolean isFresh() {
        return stage instanceof Fresh;
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

    boolean isCancelled() {
        return stage.equals(new Ended(BookingStatus.CANCELLED));
    }

    /** The one try of a booking that is paid at once, or not at all. */
    boolean standsOrFallsWith(int attempt) {
        return payNow && attempt == 1;
    }

    /** What became of a request to pay that is known already, or null. */
    @Nullable PaymentTry tryOf(String request) {
        var known = tries.getOrDefault(request, 0);
        var how = isPaying(known) ? new PaymentTry.Running(known) : new PaymentTry.Over(known);
        return known == 0 ? null : how;
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
        return new PaymentBegun(booking, attempts + 1, request, total, card, items, payBy);
    }

    PaymentFellThrough fellThrough(DeclineBookingPayment decline) {
        return new PaymentFellThrough(
                booking, decline.attempt(), decline.reason(), decline.retryable(), payBy);
    }

    BookingConfirmed confirmed(ConfirmBooking by) {
        return new BookingConfirmed(booking, by.attempt(), total, by.reference(), by.items());
    }

    BookingRejected rejected(RejectionReason reason, @Nullable String detail) {
        return new BookingRejected(booking, reason, detail, 0, attempts, null, items);
    }

    BookingExpired expired() {
        return new BookingExpired(booking, attempts, items);
    }

    BookingCancelled cancelled(String reason) {
        return new BookingCancelled(booking, reason, attempts, items);
    }

    @SuppressWarnings("NullAway.Init") // the first event fills the fields
    Standing() {}
}
