package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.booking.CancellationExamples.*;
import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.payment.PaymentActionRequired;
import dev.skyledger.contracts.payment.PaymentCaptured;
import dev.skyledger.contracts.payment.PaymentRefunded;
import dev.skyledger.contracts.payment.RefundFailed;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.contracts.shared.StreamOf;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown of a booking whose flights are exchanged. */
class ExchangedBookingsTest {

    private static final PaymentId EXCHANGE = PaymentId.of(ANNAS_BOOKING, 1);

    private final ShownBookings bookings = new ShownBookings();

    @BeforeEach
    void a_booking_is_paid() throws Exception {
        given(placed(), begun(), requested(1), authorised(1), confirmed(), captured());
    }

    @AfterEach
    void close() {
        bookings.close();
    }

    @Test
    void one_that_is_running_is_shown_and_changes_nothing_else() throws Exception {
        given(
                explainedRequest(),
                new PaymentActionRequired(EXCHANGE, 1, "https://bank.example/check"));
        var details = find();
        assertThat(details.items())
                .singleElement()
                .extracting("status")
                .isEqualTo(ItemStatus.CONFIRMED);
        assertThat(details.total()).isEqualTo(PRICE);
        assertThat(details.exchange().status()).isEqualTo(ExchangeStatus.RUNNING);
        assertThat(details.exchange().due()).isEqualTo(DUE);
        assertThat(details.exchange().actionUrl()).isEqualTo("https://bank.example/check");
        assertThat(details.exchange().until()).isEqualTo(HELD_UNTIL);
    }

    @Test
    void one_that_fell_through_says_why() throws Exception {
        given(explainedRequest(), exchangeFellThrough());
        assertThat(find().exchange().status()).isEqualTo(ExchangeStatus.FELL_THROUGH);
        assertThat(find().exchange().reason()).isEqualTo("card-declined");
        assertThat(find().exchange().until()).isNull();
    }

    @Test
    void one_that_is_done_leaves_the_old_flight_to_see() throws Exception {
        given(explainedRequest(), explained());
        given(new PaymentCaptured(EXCHANGE, 1, DUE, REFERENCE));
        var details = find();
        assertThat(details.items())
                .extracting("status")
                .containsExactly(ItemStatus.EXCHANGED, ItemStatus.CONFIRMED);
        assertThat(details.items()).extracting("conditions").doesNotContainNull();
        assertThat(details.total()).isEqualTo(DEARER);
        assertThat(details.exchange().status()).isEqualTo(ExchangeStatus.DONE);
        assertThat(details.payment().captured()).isEqualTo(PRICE.plus(DUE));
        assertThat(details.payment().status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void what_comes_back_of_either_payment_is_added_up() throws Exception {
        given(explainedRequest(), explained());
        given(
                new PaymentCaptured(EXCHANGE, 1, DUE, REFERENCE),
                new PaymentRefunded(EXCHANGE, 1, 1, DUE, DUE, DUE, REFERENCE));
        assertThat(find().payment().refunded()).isEqualTo(DUE);
        assertThat(find().payment().status()).isEqualTo(PaymentStatus.PARTLY_REFUNDED);
        given(refundRequested(2, PRICE), refunded(2, PRICE, PRICE));
        assertThat(find().payment().refunded()).isEqualTo(PRICE.plus(DUE));
        assertThat(find().payment().status()).isEqualTo(PaymentStatus.REFUNDED);
        given(new RefundFailed(EXCHANGE, 1, 1, DUE, "refund-refused"));
        assertThat(find().payment().refunded()).isEqualTo(PRICE);
        assertThat(find().payment().status()).isEqualTo(PaymentStatus.PARTLY_REFUNDED);
    }

    @Test
    void a_cheaper_one_says_what_comes_back() throws Exception {
        given(explainedRequest(), explained(), cheaperRequest(), paidBack());
        assertThat(find().exchange().due()).isEqualTo(DUE.minus(DUE));
        assertThat(find().exchange().refund()).isEqualTo(Money.of("20.00", "EUR"));
    }

    @Test
    void telling_it_again_changes_nothing() throws Exception {
        given(explainedRequest(), explained());
        var before = find();
        given(explainedRequest(), explained());
        assertThat(find().items()).isEqualTo(before.items());
        assertThat(find().exchange()).isEqualTo(before.exchange());
    }

    private static ExchangeRequested cheaperRequest() {
        return new ExchangeRequested(
                ANNAS_BOOKING,
                2,
                "another",
                List.of(HELD_LATER),
                List.of(HELD),
                FEE.minus(FEE),
                Money.of("-20.00", "EUR"),
                null,
                HELD_UNTIL,
                List.of());
    }

    private BookingDetails find() {
        return bookings.annas();
    }

    private void given(StreamOf... events) throws Exception {
        bookings.given(events);
    }
}
