package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.log.Actor;
import dev.skyledger.platform.log.Provenance;
import dev.skyledger.platform.offer.OfferSeal;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.web.Preference;
import dev.skyledger.platform.web.RequestOrigin;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Books: with a card it waits for the outcome a while, without one the seats are held. */
@RestController
class BookEndpoint {

    private final Idempotency idempotency;

    private final BookingDesk desk;

    private final Outcomes outcomes;

    private final BookingAnswers answers;

    private final OfferSeal offers;

    private final Reach reach;

    BookEndpoint(
            Idempotency idempotency,
            BookingDesk desk,
            Outcomes outcomes,
            BookingAnswers answers,
            OfferSeal offers,
            Reach reach) {
        this.idempotency = idempotency;
        this.desk = desk;
        this.outcomes = outcomes;
        this.answers = answers;
        this.offers = offers;
        this.reach = reach;
    }

    @ApiResponse(
            responseCode = "201",
            description = "Confirmed, or held where no card came along",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @ApiResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @PostMapping("/bookings")
    ResponseEntity<?> book(
            @RequestBody @Valid BookRequest request,
            Caller caller,
            Preference preference,
            HttpServletRequest http) {
        var traveller = request.travellerFor(caller);
        return idempotency.once(
                http,
                request,
                id -> {
                    var contact = reach.of(request, traveller);
                    var first = new BookingId(id.toString());
                    return acting(request)
                            .call(() ->
                                    place(
                                            it -> request.order(it, traveller, offers, contact),
                                            first,
                                            preference));
                });
    }

    /** Staff who book for a traveller are recorded as both. */
    private static Provenance acting(BookRequest request) {
        var sender =
                RequestOrigin.current()
                        .map(RequestOrigin::provenance)
                        .orElseGet(() -> Provenance.as(Actor.system("bookings"), "api"));
        var traveller = request.onBehalfOf();
        return traveller == null || request.reason() == null
                ? sender
                : sender.onBehalfOf(traveller.value(), request.reason());
    }

    /**
     * Who was interrupted for so long that nobody waited for the booking any more places another
     * one, whose name follows from the first: the same request always comes to the same booking.
     */
    private ResponseEntity<?> place(
            Function<BookingId, Order> orders, BookingId booking, Preference preference) {
        var order = orders.apply(booking);
        var outcome = outcomes.of(booking, preference.patience());
        var placing = placed(order);
        if (placing == Placing.FORGONE) {
            return place(orders, booking.another(), preference);
        }
        var isPaidNow = order.card() != null || isFree(order);
        if (isPaidNow && placing == Placing.PLACED) {
            outcome.join();
        }
        return answers.paid(order.booking(), isPaidNow, HttpStatus.CREATED);
    }

    /** Vouchers may leave nothing to pay. */
    private boolean isFree(Order order) {
        return !order.vouchers().isEmpty() && answers.owesNothing(order.booking());
    }

    /** A refusal names a booking, which can be read as soon as the refusal is answered. */
    private Placing placed(Order order) {
        try {
            return desk.place(order);
        } catch (RefusalException refused) {
            answers.caughtUp();
            throw refused;
        }
    }
}
