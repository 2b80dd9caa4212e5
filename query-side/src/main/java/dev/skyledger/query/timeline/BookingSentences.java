package dev.skyledger.query.timeline;

import dev.skyledger.contracts.booking.AttemptForgone;
import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingForgone;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.Cancellation;
import dev.skyledger.contracts.booking.CancellationQuoted;
import dev.skyledger.contracts.booking.ContactCorrected;
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
import java.util.LinkedHashMap;
import java.util.Map;

/** Says what happened to a booking. */
final class BookingSentences {

    private BookingSentences() {}

    static Sentence of(BookingEvent event) {
        return switch (event) {
            case BookingPlaced it -> placed(it);
            case BookingRejected it -> rejected(it);
            case PaymentBegun it ->
                    Sentence.of(
                            it,
                            "Payment of %s began.".formatted(it.amount()),
                            Map.of("attempt", it.attempt(), "amount", it.amount()));
            case PaymentFellThrough it ->
                    Sentence.of(
                            it,
                            "The payment came to nothing, nothing was charged, and the seats stay"
                                    + " held.",
                            Map.of(
                                    "attempt", it.attempt(),
                                    "reason", it.reason(),
                                    "retryable", it.retryable(),
                                    "payBy", it.payBy()));
            case BookingConfirmed it ->
                    Sentence.of(
                            it,
                            "The booking is confirmed.",
                            Map.of("attempt", it.attempt(), "total", it.total()));
            case BookingExpired it ->
                    Sentence.of(
                            it,
                            "The time to pay passed, so the booking expired.",
                            Map.of("attempts", it.attempts()));
            case HoldProlonged it ->
                    Sentence.of(
                            it,
                            "There is more time to pay.",
                            Map.of("before", it.before(), "payBy", it.payBy()));
            case BookingRevived it ->
                    Sentence.of(
                            it,
                            "Staff gave the expired booking its seats again.",
                            Map.of("payBy", it.payBy()));
            case PassengerNameCorrected it ->
                    Sentence.of(
                            it,
                            it.isFirst()
                                    ? "A passenger was named."
                                    : "A passenger's name was corrected.",
                            Map.of("passengerId", it.passenger()));
            case ExchangeRequested it -> ExchangeSentences.of(it);
            case ItemExchanged it -> ExchangeSentences.of(it);
            case ExchangeFellThrough it -> ExchangeSentences.of(it);
            case ScheduleChangeEvent it -> ScheduleSentences.of(it);
            case BookingForgone it ->
                    Sentence.of(
                            it,
                            "It was not placed in time, so what was set aside for it went back.",
                            Map.of());
            case AttemptForgone it ->
                    Sentence.of(
                            it,
                            "Nobody claimed in time what was set aside, so it went back.",
                            Map.of("attempt", it.attempt()));
            case RequestRefused it -> RefusalSentences.of(it);
            case ContactCorrected it -> Sentence.of(it, "The contact was corrected.", Map.of());
            case CancellationQuoted it ->
                    Sentence.of(
                            it,
                            "It was asked what giving places up brings back: %s."
                                    .formatted(it.refund()),
                            Map.of(
                                    "quoteId", it.quote(),
                                    "refund", it.refund(),
                                    "fee", it.fee(),
                                    "lines", it.places(),
                                    "expiresAt", it.expiresAt()));
            case PassengerWithdrawn it ->
                    Sentence.of(
                            it,
                            it.held() == null
                                    ? "A part of the booking was given up; %s come back."
                                            .formatted(it.cancellation().refund())
                                    : "A part of the booking was given up before it was paid; it costs %s now."
                                            .formatted(it.held().total()),
                            cancellation(it.reason(), it.cancellation()));
            case BookingCancelled it when it.cancellation() != null ->
                    Sentence.of(
                            it,
                            "The booking was cancelled; %s come back."
                                    .formatted(it.cancellation().refund()),
                            cancellation(it.reason(), it.cancellation()));
            case BookingCancelled it ->
                    Sentence.of(it, "The booking was cancelled.", Map.of("reason", it.reason()));
        };
    }

    private static Map<String, Object> cancellation(String reason, Cancellation it) {
        return Map.of(
                "reason", reason,
                "by", it.by(),
                "refund", it.refund(),
                "fee", it.fee(),
                "lines", it.places());
    }

    private static Sentence placed(BookingPlaced it) {
        var refused = it.refused().size();
        var text =
                refused == 0
                        ? "The booking was placed for %s.".formatted(it.total())
                        : "The booking was placed for %s; flights that could not be held: %d."
                                .formatted(it.total(), refused);
        var details = new LinkedHashMap<String, Object>();
        details.put("locator", it.locator());
        details.put("total", it.total());
        details.put("payBy", it.payBy());
        if (refused > 0) {
            details.put("refused", it.refused());
        }
        return Sentence.of(it, text, details);
    }

    private static Sentence rejected(BookingRejected it) {
        var detail = it.detail();
        var text =
                switch (it.reason()) {
                    case SEATS_UNAVAILABLE -> "The booking was rejected: the seats are gone.";
                    case PRICE_CHANGED -> "The booking was rejected: the price had changed.";
                    case OFFER_EXPIRED -> "The booking was rejected: the offer was too old.";
                    case FARE_UNAVAILABLE -> "The booking was rejected: there is no such fare.";
                    case SALES_CLOSED -> "The booking was rejected: the flight is not on sale.";
                    case FLIGHTS_OVERLAP ->
                            "The booking was rejected: one of its flights leaves before another has arrived.";
                    case MIXED_CURRENCIES ->
                            "The booking was rejected: its prices are in different currencies.";
                    case VOUCHER_UNUSABLE -> VoucherSentences.rejected(detail);
                    case PAYMENT_DECLINED ->
                            "The booking was rejected: the card was declined, nothing was charged.";
                };
        return Sentence.of(
                it,
                text,
                isAboutMoney(it.reason()) && detail != null
                        ? Map.of("reason", it.reason().code(), "detail", detail)
                        : Map.of("reason", it.reason().code(), "available", it.available()));
    }

    private static boolean isAboutMoney(RejectionReason reason) {
        return reason == RejectionReason.PAYMENT_DECLINED
                || reason == RejectionReason.VOUCHER_UNUSABLE;
    }
}
