package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.Contact;
import dev.skyledger.contracts.booking.FindBooking;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.personal.PersonalData;
import dev.skyledger.platform.personal.PersonalDataExamples;
import dev.skyledger.platform.processing.WrittenTables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is shown of bookings once their events are told, in a database of its own. Whenever one is
 * looked at, so is what it was at this moment, which is the same.
 */
final class ShownBookings implements AutoCloseable {

    final MovableClock time = new MovableClock();
    final JdbcClient db;
    final PersonalData people;
    final BookingTable table;
    final BookingQueries queries;
    final List<DomainEventMessage<?>> log = new ArrayList<>();
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
        var past = new PastBookings(this::logged, table, db, json);
        queries = new BookingQueries(table, past, new BookingOpener(people));
        projection =
                new AnnotationEventHandlerAdapter(
                        new BookingProjection(WrittenTables.of(database), db, json));
    }

    void given(StreamOf... events) throws Exception {
        for (var event : events) {
            given(event, time.instant());
        }
    }

    void given(StreamOf event, Instant at) throws Exception {
        var message = new GenericMessage<>(event);
        var happened =
                new GenericDomainEventMessage<>("Story", event.stream(), number++, message, at);
        log.add(happened);
        projection.handle(happened);
    }

    private List<DomainEventMessage<?>> logged(List<String> streams) {
        return log.stream().filter(it -> streams.contains(it.getAggregateIdentifier())).toList();
    }

    /** Anna's booking, as she sees it. */
    BookingDetails annas() {
        return find(ANNAS_BOOKING.value(), true);
    }

    @Nullable BookingDetails find(String idOrLocator, boolean masked) {
        var now = queries.handle(FindBooking.now(idOrLocator, ANNA, masked));
        assertThat(asOf(time.instant(), idOrLocator, masked)).isEqualTo(now);
        return now;
    }

    @Nullable BookingDetails asOf(Instant moment) {
        return asOf(moment, ANNAS_BOOKING.value(), true);
    }

    @Nullable BookingDetails asOf(Instant moment, String idOrLocator, boolean masked) {
        return queries.handle(new FindBooking(idOrLocator, ANNA, masked, moment));
    }

    /** With names that can be read. */
    BookingPlaced annasPlacing() {
        var key = PASSENGER.passenger().person();
        var passenger =
                new Passenger(
                        PASSENGER.passenger(),
                        PassengerType.ADULT,
                        people.seal(key, "Anna"),
                        people.seal(key, "Silva"),
                        null);
        return placed(
                HELD,
                List.of(passenger),
                new Contact(people.seal(ANNA.person(), "anna@example.com"), null),
                true);
    }

    @Override
    public void close() {
        database.close();
    }
}
