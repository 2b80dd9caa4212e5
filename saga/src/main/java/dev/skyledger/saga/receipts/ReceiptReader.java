package dev.skyledger.saga.receipts;

import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes out what a number was given for, from the events up to that moment: so it reads the same
 * whenever it is read.
 */
@Component
class ReceiptReader {

    private final ReceiptBook book;

    private final EventStore events;

    private final String seller;

    ReceiptReader(
            ReceiptBook book,
            EventStore events,
            @Value("${skyledger.receipts.seller:Skyledger}") String seller) {
        this.book = book;
        this.events = events;
        this.seller = seller;
    }

    /** Whose booking it is; empty where there is none. */
    Optional<TravellerId> ownerOf(BookingId booking) {
        return story(booking.value(), Instant.MAX, BookingEvent.class)
                .filter(BookingPlaced.class::isInstance)
                .map(event -> ((BookingPlaced) event).traveller())
                .findFirst();
    }

    Optional<Issued> find(String number) {
        return ReceiptNumber.read(number).flatMap(book::find);
    }

    List<Receipt> of(BookingId booking) {
        return book.of(booking).stream().map(this::written).toList();
    }

    Receipt written(Issued issued) {
        var booking = issued.payment().booking();
        var sold = new Sold();
        story(booking.value(), issued.at(), BookingEvent.class).forEach(sold::evolve);
        var placed = sold.placed();
        if (placed == null) {
            throw new IllegalStateException("a receipt for a booking that was never placed");
        }
        var isCredit = issued.number().series() == Series.CREDIT_NOTE;
        return new Receipt(
                issued.number(),
                issued.number().series(),
                issued.at(),
                seller,
                booking,
                placed.locator(),
                isCredit ? credited(sold, issued) : paid(sold, issued),
                issued.amount(),
                isCredit ? receiptOf(issued) : null);
    }

    private @Nullable ReceiptNumber receiptOf(Issued credit) {
        return book.of(credit.payment()).stream()
                .map(Issued::number)
                .filter(number -> number.series() == Series.RECEIPT)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private List<Receipt.Line> paid(Sold sold, Issued issued) {
        var exchange = issued.payment().exchange();
        var parts = exchange.isPresent() ? sold.paidFor(exchange.getAsInt()) : sold.paid();
        return lines(parts, issued);
    }

    /** Money that nobody was to have comes back whole. */
    private List<Receipt.Line> credited(Sold sold, Issued issued) {
        var all = sold.cameBack(issued.part());
        if (all.isEmpty()) {
            return paid(sold, issued);
        }
        var nothing = issued.amount().times(0);
        var before = sold.before(issued.part(), issued.payment(), nothing);
        return lines(Shares.of(all, before, issued.amount()), issued);
    }

    private List<Receipt.Line> lines(List<Sold.Part> parts, Issued issued) {
        return parts.stream()
                .map(part -> line(part.item(), part.places(), part.amount(), issued.at()))
                .toList();
    }

    private Receipt.Line line(HeldItem item, int places, Money amount, Instant asOf) {
        var flight = flight(item.flight(), asOf);
        return new Receipt.Line(
                flight == null ? null : flight.number(),
                flight == null ? null : flight.route().origin(),
                flight == null ? null : flight.route().destination(),
                flight == null ? null : departure(flight),
                item.cabin(),
                item.fare(),
                places,
                amount);
    }

    private static OffsetDateTime departure(FlightScheduled flight) {
        return flight.times().departure().atZone(flight.route().originZone()).toOffsetDateTime();
    }

    private @Nullable FlightScheduled flight(FlightId flight, Instant asOf) {
        return story(flight.value(), asOf, Object.class)
                .reduce(null, ReceiptReader::retimed, (_, later) -> later);
    }

    private static @Nullable FlightScheduled retimed(
            @Nullable FlightScheduled flight, Object event) {
        return switch (event) {
            case FlightScheduled scheduled -> scheduled;
            case FlightRetimed it when flight != null ->
                    new FlightScheduled(
                            flight.flight(),
                            flight.number(),
                            flight.route(),
                            it.after(),
                            flight.cabins());
            default -> flight;
        };
    }

    private <T> Stream<T> story(String stream, Instant until, Class<T> kind) {
        return events.readEvents(stream)
                .asStream()
                .takeWhile(event -> !event.getTimestamp().isAfter(until))
                .<Object>map(DomainEventMessage::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
