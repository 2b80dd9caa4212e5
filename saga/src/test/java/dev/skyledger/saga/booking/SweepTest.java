package dev.skyledger.saga.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.Cancellation;
import dev.skyledger.contracts.booking.CancelledBy;
import dev.skyledger.contracts.inventory.SellSeats;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.DirectWrites;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody must look at once more, and what is done then. */
class SweepTest {

    private static final SweepPolicy POLICY =
            new SweepPolicy(
                    Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(60), 200);

    private final RecordedProcess process = new RecordedProcess();
    private final JdbcClient db = JdbcClient.create(process.database);
    private final Clock clock = Clock.fixed(PAY_BY, ZoneOffset.UTC);
    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private int number;
    private Sweep sweep;

    @BeforeEach
    void begin() {
        DirectWrites.migrate(process.database, "saga");
        var events = EmbeddedEventStore.builder().storageEngine(log).build();
        var pending = new PendingTables(db);
        sweep =
                new Sweep(
                        pending,
                        new Streams(events),
                        process.at(PAY_BY),
                        process.gateway(),
                        POLICY,
                        clock);
    }

    @AfterEach
    void close() {
        process.close();
    }

    @Test
    void what_was_promised_and_not_sold_is_sold() {
        given(placedToPayNow(), begun(), requested(1), authorised(1));
        sweep.run();
        assertThat(process.sent()).anyMatch(SellSeats.class::isInstance).contains(confirm(1));
    }

    @Test
    void what_is_sold_has_its_money_moved() {
        given(placedToPayNow(), begun(), requested(1), authorised(1), confirmed());
        sweep.run();
        assertThat(process.sent()).isEmpty();
        assertThat(process.calls()).containsExactly("CAPTURE 1 " + REFERENCE);
    }

    @Test
    void what_was_sold_and_given_up_is_not_sold_again_and_its_money_still_moved() {
        given(
                placedToPayNow(),
                begun(),
                requested(1),
                authorised(1),
                confirmed(),
                givenUpForNothing());
        sweep.run();
        assertThat(process.sent()).noneMatch(SellSeats.class::isInstance);
        assertThat(process.calls()).containsExactly("CAPTURE 1 " + REFERENCE);
    }

    private static BookingCancelled givenUpForNothing() {
        var nothing = PRICE.minus(PRICE);
        var terms =
                new Cancellation(
                        1, CancelledBy.TRAVELLER, null, List.of(), nothing, PRICE, List.of());
        return new BookingCancelled(
                ANNAS_BOOKING, "cancelled-by-traveller", 1, List.of(HELD), terms);
    }

    private void given(StreamOf... events) {
        for (var event : events) {
            log.appendEvents(
                    new GenericDomainEventMessage<>("Story", event.stream(), number++, event));
        }
        db.sql("insert into saga.pending_booking (booking, due) values (?, ?)")
                .params(ANNAS_BOOKING.value(), PAY_BY.atOffset(ZoneOffset.UTC))
                .update();
    }
}
