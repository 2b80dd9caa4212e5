package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.booking.CancellationExamples.*;
import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.payment.PaymentVoided;
import dev.skyledger.contracts.payment.VoidReason;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.personal.PersonalDataExamples;
import dev.skyledger.platform.processing.WrittenTables;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What is shown of a booking that was given up, or a part of it. */
class GivenUpBookingsTest {

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(database);
    private final JsonMapper json = JsonMapper.builder().build();
    private BookingQueries bookings;
    private AnnotationEventHandlerAdapter projection;
    private int number;

    @BeforeEach
    void a_booking_is_paid() throws Exception {
        DirectWrites.migrate(database, "booking_view");
        DirectWrites.migrate(database, "personal");
        var table = new BookingTable(db, json, new MovableClock().asClock());
        var people = PersonalDataExamples.node(database);
        bookings = new BookingQueries(table, new BookingOpener(people));
        projection =
                new AnnotationEventHandlerAdapter(
                        new BookingProjection(WrittenTables.of(database), db, json, null));
        given(placed(), begun(), requested(1), authorised(1), confirmed(), captured());
    }

    @AfterEach
    void close() {
        database.close();
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
    void the_promise_of_a_try_that_was_given_up_hides_nothing() throws Exception {
        given(new PaymentVoided(ANNAS_PAYMENT, 1, PRICE, VoidReason.GIVEN_UP));
        assertThat(find().payment().status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void the_owner_is_known() throws Exception {
        assertThat(bookings.handle(new FindBookingOwner(ANNAS_BOOKING))).isEqualTo(ANNA);
    }

    private BookingDetails find() {
        return bookings.handle(new FindBooking(ANNAS_BOOKING.value(), ANNA, true));
    }

    private void given(StreamOf... events) throws Exception {
        for (var event : events) {
            projection.handle(
                    new GenericDomainEventMessage<>("Story", event.stream(), number++, event));
        }
    }
}
