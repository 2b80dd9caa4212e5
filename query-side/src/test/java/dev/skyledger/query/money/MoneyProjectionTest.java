package dev.skyledger.query.money;

import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.booking.CancellationExamples.*;
import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.payment.*;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.WrittenTables;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MoneyProjectionTest {

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(database);
    private AnnotationEventHandlerAdapter projection;
    private int number;

    @BeforeEach
    void begin() {
        DirectWrites.migrate(database, "money_view");
        projection =
                new AnnotationEventHandlerAdapter(
                        new MoneyProjection(new MoneyRows(WrittenTables.of(database), db)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_promised_and_moved_is_listed_with_what_is_owed() throws Exception {
        given(authorised(1), confirmed(), captured());
        assertThat(kinds()).containsExactlyInAnyOrder(MovementKind.AUTHORISE, MovementKind.CAPTURE);
        assertThat(find().owed()).containsExactly(new Movements.Owed(ANNAS_PAYMENT, PRICE));
    }

    @Test
    void what_was_given_up_is_not_owed() throws Exception {
        given(authorised(1), confirmed(), captured(), withdrawn(AFTER_QUOTE));
        given(refundRequested(1, BACK), refunded(1, BACK, BACK));
        assertThat(find().owed())
                .containsExactly(new Movements.Owed(ANNAS_PAYMENT, PRICE.minus(BACK)));
        assertThat(kinds()).contains(MovementKind.REFUND);
    }

    @Test
    void an_exchange_is_a_price_of_its_own_and_less_where_it_comes_back() throws Exception {
        var exchange = PaymentId.of(ANNAS_BOOKING, 1);
        given(authorised(1), confirmed(), captured(), explained());
        given(new PaymentCaptured(exchange, 1, DUE, REFERENCE));
        assertThat(find().owed())
                .containsExactlyInAnyOrder(
                        new Movements.Owed(ANNAS_PAYMENT, PRICE),
                        new Movements.Owed(exchange, DUE));
        given(paidBack());
        assertThat(find().owed())
                .containsExactlyInAnyOrder(
                        new Movements.Owed(ANNAS_PAYMENT, PRICE.minus(Money.of("15.00", "EUR"))),
                        new Movements.Owed(exchange, DUE.minus(Money.of("5.00", "EUR"))));
    }

    @Test
    void telling_it_twice_changes_nothing() throws Exception {
        given(authorised(1), confirmed(), captured(), withdrawn(AFTER_QUOTE));
        given(authorised(1), confirmed(), captured(), withdrawn(AFTER_QUOTE));
        assertThat(find().movements()).hasSize(2);
        assertThat(find().owed())
                .containsExactly(new Movements.Owed(ANNAS_PAYMENT, PRICE.minus(BACK)));
    }

    @Test
    void what_was_let_go_of_is_owed_by_nobody() throws Exception {
        given(authorised(1), confirmed(), cancelled("capture-failed", 1), voided());
        assertThat(find().owed())
                .containsExactly(new Movements.Owed(ANNAS_PAYMENT, PRICE.minus(PRICE)));
    }

    @Test
    void a_promise_that_nobody_waited_for_is_listed_with_its_end() throws Exception {
        given(
                new VoidRequested(ANNAS_PAYMENT, 1, PRICE, REFERENCE, VoidReason.GIVEN_UP),
                new PaymentVoided(ANNAS_PAYMENT, 1, PRICE, VoidReason.GIVEN_UP));
        assertThat(kinds()).containsExactlyInAnyOrder(MovementKind.AUTHORISE, MovementKind.VOID);
    }

    @Test
    void a_refund_that_failed_waits_for_staff() throws Exception {
        given(refundRequested(1, BACK), refundFailed());
        assertThat(statuses()).containsExactly("FAILED");
        given(refunded(1, BACK, BACK));
        assertThat(statuses()).containsExactly("DONE");
    }

    @Test
    void what_a_bank_sent_back_moves_when_it_is_given_again() throws Exception {
        var later = BOOKED_AT.plus(Duration.ofDays(5));
        given(captured(), refundRequested(1, BACK), refunded(1, BACK, BACK));
        for (var copy = 0; copy < 2; copy++) {
            given(later, refundFailed());
            assertThat(statuses()).containsExactly("FAILED");
            assertThat(kinds()).containsExactly(MovementKind.CAPTURE);
        }
        given(later, refunded(1, BACK, BACK));
        assertThat(statuses()).containsExactly("DONE");
        assertThat(find().movements())
                .filteredOn(it -> it.kind() == MovementKind.REFUND)
                .containsExactly(new Movement(ANNAS_PAYMENT, MovementKind.REFUND, 1, BACK, later));
    }

    @Test
    void what_moved_on_another_day_is_listed_with_what_moved_today() throws Exception {
        var later = BOOKED_AT.plus(Duration.ofDays(10));
        given(BOOKED_AT, authorised(1), confirmed(), captured(), withdrawn(AFTER_QUOTE));
        given(later, refundRequested(1, BACK), refunded(1, BACK, BACK));
        for (var day : List.of(BOOKED_AT, later)) {
            var query = new FindMovements(day, day.plusSeconds(60));
            assertThat(new MoneyQueries(db).handle(query).movements())
                    .extracting(Movement::kind)
                    .containsExactlyInAnyOrder(
                            MovementKind.AUTHORISE, MovementKind.CAPTURE, MovementKind.REFUND);
        }
        var between = new FindMovements(BOOKED_AT.plusSeconds(60), later);
        assertThat(new MoneyQueries(db).handle(between).movements()).isEmpty();
    }

    @Test
    void where_nothing_was_to_be_paid_nothing_moved() throws Exception {
        var nothing = PRICE.minus(PRICE);
        given(
                new PaymentAuthorised(
                        ANNAS_PAYMENT, 1, nothing, REFERENCE, CAPTURE_BEFORE, List.of(HELD)),
                new PaymentCaptured(ANNAS_PAYMENT, 1, nothing, REFERENCE),
                new PaymentVoided(ANNAS_PAYMENT, 1, nothing, VoidReason.BOOKING_EXPIRED));
        assertThat(find().movements()).isEmpty();
        assertThat(find().owed()).isEmpty();
    }

    private List<String> statuses() {
        return db.sql("select status from money_view.refund").query(String.class).list();
    }

    private List<MovementKind> kinds() {
        return find().movements().stream().map(Movement::kind).toList();
    }

    private Movements find() {
        var always = new FindMovements(Instant.EPOCH, Instant.parse("2200-01-01T00:00:00Z"));
        return new MoneyQueries(db).handle(always);
    }

    private void given(StreamOf... events) throws Exception {
        given(BOOKED_AT, events);
    }

    private void given(Instant at, StreamOf... events) throws Exception {
        for (var event : events) {
            var plain = new GenericDomainEventMessage<>("Story", event.stream(), number++, event);
            projection.handle(
                    new GenericDomainEventMessage<>(
                            "Story", event.stream(), plain.getSequenceNumber(), plain, () -> at));
        }
    }
}
