package dev.skyledger.contracts.payment;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.CARD;
import static dev.skyledger.contracts.booking.BookingExamples.HELD;
import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static dev.skyledger.contracts.booking.BookingExamples.REFERENCE;

import dev.skyledger.contracts.EventExamples;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The money for Anna's booking. */
public final class PaymentExamples implements EventExamples {

    public static final PaymentId ANNAS_PAYMENT = PaymentId.of(ANNAS_BOOKING);
    public static final Instant CAPTURE_BEFORE = BOOKED_AT.plus(Duration.ofDays(7));

    public static final Money BACK = Money.of("103.92", "EUR");

    @Override
    public Class<?> family() {
        return PaymentEvent.class;
    }

    @Override
    public List<?> examples() {
        return List.of(
                requested(1),
                authorised(1),
                declined(1),
                actionRequired(),
                captured(),
                captureFailed(false),
                voidRequested(),
                voided(),
                refundOwed(),
                refundRequested(1, BACK),
                refunded(1, BACK, BACK),
                refundFailed());
    }

    public static RequestPayment requestPayment(int attempt) {
        return new RequestPayment(ANNAS_PAYMENT, attempt, PRICE, CARD, List.of(HELD));
    }

    public static RecordAuthorisation recordAuthorisation(int attempt) {
        return new RecordAuthorisation(ANNAS_PAYMENT, attempt, REFERENCE, CAPTURE_BEFORE);
    }

    public static PaymentRequested requested(int attempt) {
        return new PaymentRequested(ANNAS_PAYMENT, attempt, PRICE, CARD, List.of(HELD));
    }

    public static PaymentAuthorised authorised(int attempt) {
        return new PaymentAuthorised(
                ANNAS_PAYMENT, attempt, PRICE, REFERENCE, CAPTURE_BEFORE, List.of(HELD));
    }

    public static PaymentDeclined declined(int attempt) {
        return new PaymentDeclined(ANNAS_PAYMENT, attempt, "insufficient-funds", true);
    }

    public static PaymentActionRequired actionRequired() {
        return new PaymentActionRequired(ANNAS_PAYMENT, 1, "/simulator/actions/1");
    }

    public static PaymentCaptured captured() {
        return new PaymentCaptured(ANNAS_PAYMENT, 1, PRICE, REFERENCE);
    }

    public static CaptureFailed captureFailed(boolean forGood) {
        return new CaptureFailed(ANNAS_PAYMENT, 1, "capture-refused", forGood);
    }

    public static RefundOwed refundOwed() {
        return new RefundOwed(ANNAS_PAYMENT, 1, 1, BACK);
    }

    public static RefundRequested refundRequested(int refund, Money back) {
        return new RefundRequested(ANNAS_PAYMENT, 1, refund, back, REFERENCE);
    }

    public static PaymentRefunded refunded(int refund, Money back, Money inAll) {
        return new PaymentRefunded(
                ANNAS_PAYMENT, 1, refund, back, inAll, PRICE, REFERENCE + "/" + refund);
    }

    public static RefundFailed refundFailed() {
        return new RefundFailed(ANNAS_PAYMENT, 1, 1, BACK, "refund-refused");
    }

    public static VoidRequested voidRequested() {
        return new VoidRequested(ANNAS_PAYMENT, 1, PRICE, REFERENCE, VoidReason.TOO_LATE);
    }

    public static PaymentVoided voided() {
        return new PaymentVoided(ANNAS_PAYMENT, 1, PRICE, VoidReason.TOO_LATE);
    }
}
