package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.booking.CancellationExamples.*;
import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.payment.PaymentVoided;
import dev.skyledger.contracts.payment.VoidReason;
import dev.skyledger.contracts.shared.StreamOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown of a booking that was given up, or a part of it. */
class GivenUpBookingsTest {

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
    void who_withdrew_is_shown_and_what_came_back() throws Exception {
        given(withdrawn(AFTER_QUOTE), refundRequested(1, BACK), refunded(1, BACK, BACK));
        var details = find();
        assertThat(details.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(details.items().getFirst().passengers()).containsExactly(BEN_FLYING);
        assertThat(details.payment().status()).isEqualTo(PaymentStatus.PARTLY_REFUNDED);
        assertThat(details.payment().refunded()).isEqualTo(BACK);
    }

    @Test
    void a_cancelled_booking_has_its_money_back() throws Exception {
        given(cancelled(AFTER_QUOTE), refundRequested(1, PRICE), refunded(1, PRICE, PRICE));
        var details = find();
        assertThat(details.status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(details.payment().status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void what_a_bank_sent_back_is_not_shown_as_come_back() throws Exception {
        given(withdrawn(AFTER_QUOTE), refundRequested(1, BACK), refunded(1, BACK, BACK));
        given(refundFailed());
        assertThat(find().payment().status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(find().payment().refunded()).isNull();
        var rest = PRICE.minus(BACK);
        given(refundRequested(2, rest), refunded(2, rest, rest));
        assertThat(find().payment().refunded()).isEqualTo(rest);
        given(refunded(1, BACK, PRICE));
        assertThat(find().payment().status()).isEqualTo(PaymentStatus.REFUNDED);
        given(refundFailed());
        assertThat(find().payment().status()).isEqualTo(PaymentStatus.PARTLY_REFUNDED);
        assertThat(find().payment().refunded()).isEqualTo(rest);
    }

    @Test
    void the_promise_of_a_try_that_was_given_up_hides_nothing() throws Exception {
        given(new PaymentVoided(ANNAS_PAYMENT, 1, PRICE, VoidReason.GIVEN_UP));
        assertThat(find().payment().status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void the_owner_is_known() throws Exception {
        assertThat(bookings.queries.handle(new FindBookingOwner(ANNAS_BOOKING))).isEqualTo(ANNA);
    }

    private BookingDetails find() {
        return bookings.annas();
    }

    private void given(StreamOf... events) throws Exception {
        bookings.given(events);
    }
}
