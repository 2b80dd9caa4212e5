package dev.skyledger.saga.receipts;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExamples;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.WrittenTables;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.saga.receipts.BookingReceiptsEndpoint.Receipts;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing was paid for these bookings yet. */
class BookingReceiptsTest {

    private final HikariDataSource database = TestDatabase.fresh();

    private final EmbeddedEventStore events =
            EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()).build();

    @AfterEach
    void close() {
        events.shutDown();
        database.close();
    }

    @Test
    void whose_booking_came_to_nothing_reads_that_there_are_none() {
        happened(BookingExamples.refused());
        assertThat(receipts(ANNA).items()).isEmpty();
    }

    @Test
    void so_does_whose_booking_was_placed_first() {
        happened(
                BookingExamples.placed(),
                BookingExamples.rejected(RejectionReason.SEATS_UNAVAILABLE, null));
        assertThat(receipts(ANNA).items()).isEmpty();
    }

    @Test
    void nobody_else_learns_of_it() {
        happened(BookingExamples.refused());
        assertThatThrownBy(() -> receipts(BEN)).isInstanceOf(RefusalException.class);
    }

    private void happened(BookingEvent... story) {
        for (var sequence = 0; sequence < story.length; sequence++) {
            events.publish(
                    new GenericDomainEventMessage<>(
                            "Booking", ANNAS_BOOKING.value(), sequence, story[sequence]));
        }
    }

    private Receipts receipts(TravellerId who) {
        DirectWrites.migrate(database, "receipts");
        var book =
                new ReceiptBook(
                        JdbcClient.create(database), WrittenTables.of(database), "Skyledger");
        return new BookingReceiptsEndpoint(new ReceiptReader(book, events))
                .receipts(ANNAS_BOOKING, new Caller(who, Set.of(Role.TRAVELLER)));
    }
}
