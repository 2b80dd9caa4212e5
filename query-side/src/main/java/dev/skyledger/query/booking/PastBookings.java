package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.platform.log.Chronicle;
import dev.skyledger.platform.processing.RowsInMemory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bookings as they stood at some moment: what the log had of one by then is told to the projection
 * of the living view, whose rows stay in memory and are read by the question that reads the view.
 */
@Component
class PastBookings {

    private final Chronicle log;

    private final BookingTable bookings;

    private final JdbcClient db;

    private final JsonMapper json;

    PastBookings(Chronicle log, BookingTable bookings, JdbcClient db, JsonMapper json) {
        this.log = log;
        this.bookings = bookings;
        this.db = db;
        this.json = json;
    }

    /** Nothing where it had not begun by then. */
    Optional<BookingTable.Stored> find(BookingId booking, Instant asOf) {
        var at = asOf.truncatedTo(ChronoUnit.MICROS); // as finely as a row says it
        var story = upTo(at, story(booking));
        if (story.isEmpty()) {
            return Optional.empty();
        }
        var rows = new RowsInMemory();
        var view = new BookingProjection(rows, db, json);
        story.forEach(event -> tell(view, event));
        return bookings.only(rows, at);
    }

    /** What the view listens to of a booking: its own stream, and those of its money. */
    private List<DomainEventMessage<?>> story(BookingId booking) {
        var streams = List.of(booking.value(), PaymentId.of(booking).value());
        var events = log.of(streams);
        var exchanges = events.stream().mapToInt(PastBookings::exchange).max().orElse(0);
        return exchanges == 0
                ? events
                : log.of(
                        Stream.concat(
                                        streams.stream(),
                                        IntStream.rangeClosed(1, exchanges)
                                                .mapToObj(number ->
                                                        PaymentId.of(booking, number).value()))
                                .toList());
    }

    private static int exchange(DomainEventMessage<?> event) {
        return switch (event.getPayload()) {
            case ExchangeRequested it -> it.number();
            case ItemExchanged it -> it.number();
            default -> 0;
        };
    }

    /**
     * All up to the last that had happened by then: also where one node's clock is behind
     * another's, that is a state that once was.
     */
    private static List<DomainEventMessage<?>> upTo(Instant at, List<DomainEventMessage<?>> story) {
        var end = story.size();
        while (end > 0 && shown(story.get(end - 1).getTimestamp()).isAfter(at)) {
            end--;
        }
        return story.subList(0, end);
    }

    /** A moment as finely as a row, and so a timeline, says it. */
    private static Instant shown(Instant moment) {
        return moment.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
    }

    private static void tell(BookingProjection view, DomainEventMessage<?> event) {
        switch (event.getPayload()) {
            case BookingEvent it -> view.on(it, event.getTimestamp(), event.getSequenceNumber());
            case PaymentEvent it -> view.on(it, event.getTimestamp());
            default -> {}
        }
    }
}
