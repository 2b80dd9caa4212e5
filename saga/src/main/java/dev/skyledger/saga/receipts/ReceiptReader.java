package dev.skyledger.saga.receipts;

import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
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
import org.springframework.stereotype.Component;

/**
 * Writes out what a number was given for, so that it reads the same whenever it is read: what the
 * booking says of that money never changes, and of its flights counts what was known by then.
 */
@Component
class ReceiptReader {

    private final ReceiptBook book;

    private final EventStore events;

    ReceiptReader(ReceiptBook book, EventStore events) {
        this.book = book;
        this.events = events;
    }

    /** Whose booking it is; empty where there is none. */
    Optional<TravellerId> ownerOf(BookingId booking) {
        return story(booking).flatMap(ReceiptReader::travellers).findFirst();
    }

    /** Also what came to nothing was asked for by somebody. */
    private static Stream<TravellerId> travellers(BookingEvent event) {
        if (event instanceof BookingPlaced placed) {
            return Stream.of(placed.traveller());
        }
        var request = event instanceof BookingRejected rejected ? rejected.request() : null;
        return request == null ? Stream.empty() : Stream.of(request.traveller());
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
        story(booking).forEach(sold::evolve);
        var placed = sold.placed();
        if (placed == null) {
            throw new IllegalStateException("a receipt for a booking that was never placed");
        }
        var isCredit = issued.number().series() == Series.CREDIT_NOTE;
        return new Receipt(
                issued.number(),
                issued.number().series(),
                issued.at(),
                issued.seller(),
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
        var lines = lines(parts(sold, issued), issued);
        return issued.payment().exchange().isPresent() ? lines : less(sold, lines, issued);
    }

    private static List<Sold.Part> parts(Sold sold, Issued issued) {
        var exchange = issued.payment().exchange();
        return exchange.isPresent() ? sold.paidFor(exchange.getAsInt()) : sold.paid();
    }

    private static Money sum(List<Receipt.Line> lines, Money nothing) {
        return lines.stream().map(Receipt.Line::amount).reduce(nothing, Money::plus);
    }

    private static List<Receipt.Line> less(Sold sold, List<Receipt.Line> lines, Issued issued) {
        var off = sold.takenOff();
        return off.isZero() || !issued.tellsVouchers()
                ? lines
                : Stream.concat(lines.stream(), Stream.of(Receipt.Line.vouchers(off.times(-1))))
                        .toList();
    }

    /** Money that nobody was to have comes back whole, or what of it did not come back before. */
    private List<Receipt.Line> credited(Sold sold, Issued issued) {
        var all = sold.cameBack(issued.part());
        var nothing = issued.amount().times(0);
        if (!all.isEmpty()) {
            var before = sold.before(issued.part(), issued.payment(), nothing);
            return lines(Shares.of(all, before, issued.amount()), issued);
        }
        var whole = paid(sold, issued);
        return !issued.tellsVouchers() || sum(whole, nothing).equals(issued.amount())
                ? whole
                : lines(Shares.of(parts(sold, issued), nothing, issued.amount()), issued);
    }

    private List<Receipt.Line> lines(List<Sold.Part> parts, Issued issued) {
        return parts.stream()
                .map(part -> line(part.item(), part.places(), part.amount(), issued.at()))
                .toList();
    }

    private Receipt.Line line(HeldItem item, int places, Money amount, Instant asOf) {
        var flight = flight(item.flight(), asOf);
        return new Receipt.Line(
                Receipt.About.FLIGHT,
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
        return events.readEvents(flight.value())
                .asStream()
                .reduce(null, (so, event) -> known(so, event, asOf), (_, later) -> later);
    }

    /** Whatever is sold was scheduled before, also where another node's clock says otherwise. */
    private static @Nullable FlightScheduled known(
            @Nullable FlightScheduled flight, DomainEventMessage<?> event, Instant asOf) {
        return switch (event.getPayload()) {
            case FlightScheduled scheduled -> scheduled;
            case FlightRetimed it when flight != null && !event.getTimestamp().isAfter(asOf) ->
                    new FlightScheduled(
                            flight.flight(),
                            flight.number(),
                            flight.route(),
                            it.after(),
                            flight.cabins());
            default -> flight;
        };
    }

    private Stream<BookingEvent> story(BookingId booking) {
        return events.readEvents(booking.value())
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .filter(BookingEvent.class::isInstance)
                .map(BookingEvent.class::cast);
    }
}
