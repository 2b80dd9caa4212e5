package dev.skyledger.query.timeline;

import dev.skyledger.contracts.payment.CaptureFailed;
import dev.skyledger.contracts.payment.PaymentActionRequired;
import dev.skyledger.contracts.payment.PaymentAuthorised;
import dev.skyledger.contracts.payment.PaymentCaptured;
import dev.skyledger.contracts.payment.PaymentDeclined;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.payment.PaymentRefunded;
import dev.skyledger.contracts.payment.PaymentRequested;
import dev.skyledger.contracts.payment.PaymentVoided;
import dev.skyledger.contracts.payment.RefundFailed;
import dev.skyledger.contracts.payment.RefundOwed;
import dev.skyledger.contracts.payment.RefundRequested;
import dev.skyledger.contracts.payment.VoidRequested;
import dev.skyledger.contracts.shared.Money;
import java.util.Map;

/** Says what happened to the money of a booking. */
final class PaymentSentences {

    private PaymentSentences() {}

    static Sentence of(PaymentEvent event) {
        return switch (event) {
            case PaymentRequested it ->
                    Sentence.of(
                            it,
                            "The provider was asked for %s.".formatted(it.amount()),
                            money(it.attempt(), it.amount()));
            case PaymentAuthorised it ->
                    Sentence.of(
                            it,
                            "The provider promised %s.".formatted(it.amount()),
                            Map.of(
                                    "attempt", it.attempt(),
                                    "amount", it.amount(),
                                    "captureBefore", it.captureBefore()));
            case PaymentDeclined it ->
                    Sentence.of(
                            it,
                            declined(it.reason()),
                            Map.of(
                                    "attempt", it.attempt(),
                                    "reason", it.reason(),
                                    "retryable", it.retryable()));
            case PaymentActionRequired it ->
                    Sentence.of(
                            it,
                            "The card's owner must confirm the payment.",
                            Map.of("attempt", it.attempt(), "actionUrl", it.actionUrl()));
            case PaymentCaptured it ->
                    Sentence.of(
                            it,
                            "%s were charged.".formatted(it.amount()),
                            money(it.attempt(), it.amount()));
            case CaptureFailed it ->
                    Sentence.of(
                            it,
                            it.forGood()
                                    ? "The money could not be charged and is given up."
                                    : "The money could not be charged yet; it is tried again.",
                            Map.of("attempt", it.attempt(), "reason", it.reason()));
            case RefundOwed it ->
                    Sentence.of(
                            it,
                            "%s come back as soon as the money was moved.".formatted(it.amount()),
                            refund(it.refund(), it.amount()));
            case RefundRequested it ->
                    Sentence.of(
                            it,
                            "The provider was asked to give %s back.".formatted(it.amount()),
                            refund(it.refund(), it.amount()));
            case PaymentRefunded it ->
                    Sentence.of(
                            it,
                            "%s were given back.".formatted(it.amount()),
                            Map.of(
                                    "refund", it.refund(),
                                    "amount", it.amount(),
                                    "refundedInAll", it.refundedInAll()));
            case RefundFailed it ->
                    Sentence.of(
                            it,
                            "The money could not be given back yet; it is tried again.",
                            Map.of(
                                    "refund", it.refund(),
                                    "amount", it.amount(),
                                    "reason", it.reason()));
            case VoidRequested it ->
                    Sentence.of(
                            it,
                            "The provider was asked to let go of %s.".formatted(it.amount()),
                            money(it.attempt(), it.amount()));
            case PaymentVoided it ->
                    Sentence.of(
                            it,
                            "The promise of %s was let go; nothing was charged."
                                    .formatted(it.amount()),
                            money(it.attempt(), it.amount()));
        };
    }

    private static Map<String, Object> refund(int number, Money amount) {
        return Map.of("refund", number, "amount", amount);
    }

    private static String declined(String reason) {
        return switch (reason) {
            case PaymentDeclined.GIVEN_UP -> "The try was given up, since another one began.";
            case PaymentDeclined.EARLIER_OPEN ->
                    "The provider was not asked, since an earlier payment is not settled yet.";
            default -> "The provider declined the card.";
        };
    }

    private static Map<String, Object> money(int attempt, Money amount) {
        return Map.of("attempt", attempt, "amount", amount);
    }
}
