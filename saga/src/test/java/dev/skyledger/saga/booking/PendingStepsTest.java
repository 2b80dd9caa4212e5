package dev.skyledger.saga.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.payment.PaymentVoided;
import dev.skyledger.contracts.payment.VoidReason;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.WrittenTables;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** At which bookings somebody must still look. */
class PendingStepsTest {

    private static final SweepPolicy POLICY =
            new SweepPolicy(
                    Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(60), 200);

    private final HikariDataSource database = TestDatabase.fresh();
    private final PendingTables pending = new PendingTables(JdbcClient.create(database));
    private AnnotationEventHandlerAdapter steps;
    private int number;

    @BeforeEach
    void begin() {
        DirectWrites.migrate(database, "saga");
        steps =
                new AnnotationEventHandlerAdapter(
                        new PendingSteps(
                                WrittenTables.of(database),
                                POLICY,
                                new HoldMetrics(new SimpleMeterRegistry(), pending)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_held_booking_is_looked_at_when_its_time_is_over() throws Exception {
        given(placed());
        assertThat(due(PAY_BY.minusSeconds(1))).isEmpty();
        assertThat(due(PAY_BY)).containsExactly(ANNAS_BOOKING);
    }

    @Test
    void money_of_an_older_try_that_is_let_go_of_ends_nothing() throws Exception {
        given(placed(), new PaymentVoided(ANNAS_PAYMENT, 1, PRICE, VoidReason.GIVEN_UP));
        assertThat(due(PAY_BY)).containsExactly(ANNAS_BOOKING);
    }

    @Test
    void nor_does_money_of_a_booking_that_has_come_back_to_life() throws Exception {
        var until = PAY_BY.plus(Duration.ofHours(1));
        given(placed(), new BookingExpired(ANNAS_BOOKING, 1, List.of(HELD)));
        given(new BookingRevived(ANNAS_BOOKING, "request", List.of(HELD), until));
        given(new PaymentVoided(ANNAS_PAYMENT, 1, PRICE, VoidReason.BOOKING_EXPIRED));
        assertThat(due(until)).containsExactly(ANNAS_BOOKING);
    }

    @Test
    void a_booking_whose_money_was_moved_is_at_rest() throws Exception {
        given(placed(), confirmed(), captured());
        assertThat(due(PAY_BY.plus(Duration.ofDays(1)))).isEmpty();
    }

    private List<BookingId> due(Instant now) {
        return pending.bookingsDue(now, 10);
    }

    private void given(StreamOf... events) throws Exception {
        for (var event : events) {
            var plain = new GenericDomainEventMessage<>("Story", event.stream(), number++, event);
            steps.handle(
                    new GenericDomainEventMessage<>(
                            "Story",
                            event.stream(),
                            plain.getSequenceNumber(),
                            plain,
                            () -> BOOKED_AT));
        }
    }
}
