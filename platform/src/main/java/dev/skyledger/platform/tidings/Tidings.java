package dev.skyledger.platform.tidings;

import dev.skyledger.contracts.booking.AttemptForgone;
import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingForgone;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.CancellationQuoted;
import dev.skyledger.contracts.booking.ContactCorrected;
import dev.skyledger.contracts.booking.ExchangeFailure;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.HoldProlonged;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerNameCorrected;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.PaymentBegun;
import dev.skyledger.contracts.booking.PaymentFellThrough;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.booking.RequestRefused;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of a booking while its people may have looked elsewhere: a flight that
 * changed and what became of that, an exchange, a payment that failed, or that it came to nothing
 * after all.
 *
 * @param what the end of the code under which it is told
 * @param subject what it is about, in a few words
 * @param text whole sentences, in which the booking is called %s
 */
public record Tidings(String what, String subject, String text) {

    private static final DateTimeFormatter IN_UTC =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    /** Null where there is nothing that people must be told, or where others tell it. */
    public static @Nullable Tidings of(BookingEvent event) {
        return switch (event) {
            case ScheduleChangeEvent change -> ChangeTidings.of(change);
            case BookingRejected rejected when rejected.request() == null -> rejected(rejected);
            case ItemExchanged exchanged -> exchanged(exchanged);
            case ExchangeFellThrough it -> fellThrough(it);
            case PaymentFellThrough it -> fellThrough(it);
            case BookingPlaced _,
                    BookingForgone _,
                    AttemptForgone _,
                    BookingRejected _,
                    PaymentBegun _,
                    BookingConfirmed _,
                    BookingExpired _,
                    BookingCancelled _,
                    CancellationQuoted _,
                    PassengerWithdrawn _,
                    ContactCorrected _,
                    HoldProlonged _,
                    BookingRevived _,
                    PassengerNameCorrected _,
                    ExchangeRequested _,
                    RequestRefused _ ->
                    null;
        };
    }

    private static Tidings rejected(BookingRejected event) {
        return new Tidings(
                "rejected",
                "Not possible",
                "Your booking %s came to nothing: "
                        + why(event.reason())
                        + ". You are not charged.");
    }

    private static String why(RejectionReason reason) {
        return switch (reason) {
            case PAYMENT_DECLINED -> "the payment was declined";
            case SEATS_UNAVAILABLE -> "its seats were gone before it was paid";
            case SALES_CLOSED -> "a flight of it is not sold any more";
            case PRICE_CHANGED, OFFER_EXPIRED, FARE_UNAVAILABLE -> "its price is not to be had";
            case FLIGHTS_OVERLAP -> "one of its flights leaves before another has arrived";
            case MIXED_CURRENCIES -> "its prices are in several currencies";
            case VOUCHER_UNUSABLE -> "its voucher could not be used";
        };
    }

    /** Who is not there to read the answer still has time, if they know. */
    private static Tidings fellThrough(PaymentFellThrough event) {
        var card = event.retryable() ? "with this card or another" : "with another card";
        return new Tidings(
                "payment-declined",
                "Not paid",
                "The payment for booking %s did not go through: "
                        + whyNotPaid(event.reason())
                        + ". You are not charged. Its seats are held until "
                        + IN_UTC.format(event.payBy())
                        + " (UTC), and until then you can pay again, "
                        + card
                        + ".");
    }

    private static String whyNotPaid(String reason) {
        return switch (reason) {
            case "insufficient-funds" -> "there is too little money on the card";
            case "action-refused" -> "it was not confirmed at the bank";
            case "earlier-payment-open" -> "an earlier payment for it is not settled yet";
            default -> "the card was declined";
        };
    }

    private static Tidings exchanged(ItemExchanged event) {
        var due = event.due();
        var money =
                due.isPositive()
                        ? due + " was due for it."
                        : due.isZero()
                                ? "Nothing was due for it."
                                : due.times(-1) + " comes back to you.";
        return new Tidings(
                "exchanged",
                "Exchanged",
                "The exchange of flights of your booking %s is done; you have seats on the new ones. "
                        + money);
    }

    private static Tidings fellThrough(ExchangeFellThrough event) {
        return new Tidings(
                "exchange-failed",
                "Not exchanged",
                "The exchange of flights of your booking %s came to nothing: "
                        + why(ExchangeFailure.of(event.reason()))
                        + ". Your booking is as it was before, and you are not charged for the exchange.");
    }

    private static String why(ExchangeFailure failure) {
        return switch (failure) {
            case SEATS_UNAVAILABLE -> "the new seats were gone";
            case TIMED_OUT -> "it was not paid in time";
            case GIVEN_UP -> "it was given up";
            case BOOKING_CANCELLED -> "the booking had ended";
            case CARD_DECLINED -> "the payment was declined";
        };
    }
}
