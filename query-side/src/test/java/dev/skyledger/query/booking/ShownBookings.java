package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.FindBooking;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.personal.PersonalData;
import dev.skyledger.platform.personal.PersonalDataExamples;
import dev.skyledger.platform.processing.WrittenTables;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What is shown of bookings once their events are told, in a database of its own. */
final class ShownBookings implements AutoCloseable {

    final MovableClock time = new MovableClock();
    final JdbcClient db;
    final PersonalData people;
    final BookingTable table;
    final BookingQueries queries;
    private final HikariDataSource database = TestDatabase.fresh();
    private final AnnotationEventHandlerAdapter projection;
    private int number;

    ShownBookings() {
        DirectWrites.migrate(database, "booking_view");
        DirectWrites.migrate(database, "personal");
        var json = JsonMapper.builder().build();
        db = JdbcClient.create(database);
        people = PersonalDataExamples.node(database);
        table = new BookingTable(db, json, time.asClock());
        queries = new BookingQueries(table, new BookingOpener(people));
        projection =
                new AnnotationEventHandlerAdapter(
                        new BookingProjection(WrittenTables.of(database), db, json));
    }

    void given(StreamOf... events) throws Exception {
        for (var event : events) {
            projection.handle(
                    new GenericDomainEventMessage<>("Story", event.stream(), number++, event));
        }
    }

    /** Anna's booking, as she sees it. */
    BookingDetails annas() {
        return queries.handle(new FindBooking(ANNAS_BOOKING.value(), ANNA, true));
    }

    @Override
    public void close() {
        database.close();
    }
}
