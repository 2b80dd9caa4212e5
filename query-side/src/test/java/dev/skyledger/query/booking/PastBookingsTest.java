package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.booking.FindBooking;
import dev.skyledger.contracts.booking.PassengerNameCorrected;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.payment.PaymentCaptured;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.contracts.shared.StreamOf;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A booking as it was is what was shown then, from the log alone. */
class PastBookingsTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final ShownBookings bookings = new ShownBookings();

    @BeforeEach
    void begin() {
        bookings.time.pass(Duration.between(bookings.time.instant(), BOOKED_AT));
    }

    @AfterEach
    void close() {
        bookings.close();
    }

    @Test
    void every_state_is_what_was_shown_then() throws Exception {
        var shown = new LinkedHashMap<Instant, BookingDetails>();
        var story =
                List.<StreamOf>of(
                        placed(),
                        begun(),
                        requested(1),
                        declined(1),
                        fellThrough(1),
                        begun(2, "again"),
                        requested(2),
                        authorised(2),
                        confirmed(),
                        captured(),
                        nameCorrected(),
                        contactCorrected(),
                        explainedRequest(),
                        explained(),
                        new PaymentCaptured(PaymentId.of(ANNAS_BOOKING, 1), 1, DUE, REFERENCE),
                        refundRequested(1, BACK),
                        refunded(1, BACK, BACK),
                        refundFailed(),
                        cancelled("request", 2));
        for (var event : story) {
            bookings.given(event);
            shown.put(bookings.time.instant(), bookings.annas());
            bookings.time.pass(A_SECOND);
        }
        assertThat(shown.values()).hasSize(story.size());
        shown.forEach((at, then) -> assertThat(bookings.asOf(at)).isEqualTo(then));
        assertThat(bookings.asOf(BOOKED_AT.minusNanos(1_000))).isNull();
        assertThat(bookings.asOf(Instant.MIN)).isNull();
    }

    @Test
    void all_that_happened_at_once_counts_and_a_moment_is_as_fine_as_a_row() throws Exception {
        bookings.given(placed(), BOOKED_AT);
        bookings.given(begun(), BOOKED_AT.plusNanos(5_400));
        bookings.given(requested(1), BOOKED_AT.plusNanos(5_400));
        bookings.given(confirmed(), BOOKED_AT.plusNanos(6_600));
        var at = bookings.asOf(BOOKED_AT.plusNanos(5_000));
        assertThat(at.payment()).isNotNull();
        assertThat(at.status()).isEqualTo(BookingStatus.HELD);
        assertThat(bookings.asOf(BOOKED_AT.plusNanos(7_000)).status())
                .isEqualTo(BookingStatus.CONFIRMED);
    }

    @Test
    void a_hold_that_had_lapsed_by_then_is_over_whoever_said_so_when() throws Exception {
        bookings.given(placed(), BOOKED_AT);
        bookings.time.pass(Duration.ofDays(1));
        bookings.given(expired(0));
        assertThat(bookings.asOf(PAY_BY.minusNanos(1)).status()).isEqualTo(BookingStatus.HELD);
        assertThat(bookings.asOf(PAY_BY).status()).isEqualTo(BookingStatus.EXPIRED);
        assertThat(bookings.asOf(PAY_BY).version()).isZero();
    }

    @Test
    void where_a_clock_is_behind_the_state_is_still_one_that_was() throws Exception {
        bookings.given(placed(), BOOKED_AT);
        bookings.given(begun(), BOOKED_AT.plusSeconds(3));
        bookings.given(authorised(1), BOOKED_AT.plusSeconds(1));
        var was = bookings.asOf(BOOKED_AT.plusSeconds(2));
        assertThat(was.payment().status().name()).isEqualTo("AUTHORISED");
        assertThat(was.version()).isEqualTo(1);
    }

    @Test
    void names_are_those_of_then_and_who_was_erased_stays_so() throws Exception {
        var person = ANNA_FLYING.person();
        bookings.people.introduce(List.of(ANNA.person(), person));
        bookings.given(bookings.annasPlacing(), BOOKED_AT);
        var maria = bookings.people.seal(person, "Maria");
        bookings.given(
                new PassengerNameCorrected(ANNAS_BOOKING, ANNA_FLYING, maria, maria, null),
                BOOKED_AT.plusSeconds(1));
        bookings.time.pass(Duration.ofMinutes(1));
        assertThat(nameAt(BOOKED_AT)).isEqualTo("Anna");
        assertThat(nameAt(BOOKED_AT.plusSeconds(1))).isEqualTo("Maria");
        bookings.people.destroy(person);
        assertThat(nameAt(BOOKED_AT.plusSeconds(1))).isNull();
    }

    private String nameAt(Instant at) {
        var then = bookings.asOf(at, ANNAS_BOOKING.value(), false);
        return then.passengers().getFirst().givenName();
    }

    @Test
    void nobody_elses_is_shown_and_nothing_is_written() throws Exception {
        bookings.given(placed(), begun(), requested(1), confirmed(), captured());
        var rows = "select string_agg(xmin::text || ctid::text, ' ') from booking_view.booking";
        var before = bookings.db.sql(rows).query(String.class).single();
        assertThat(bookings.asOf(BOOKED_AT).status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(bookings.db.sql(rows).query(String.class).single()).isEqualTo(before);
        var bens = new FindBooking(ANNAS_BOOKING.value(), BEN, false, BOOKED_AT);
        assertThat(bookings.queries.handle(bens)).isNull();
    }

    /** Else its stream has to be read as well. */
    @Test
    void the_view_of_one_booking_listens_to_nothing_else() {
        var heard =
                Arrays.stream(BookingProjection.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(EventHandler.class))
                        .<Class<?>>map(method -> method.getParameterTypes()[0])
                        .collect(toSet());
        assertThat(heard)
                .containsExactlyInAnyOrder(
                        BookingEvent.class,
                        PaymentEvent.class,
                        FlightScheduled.class, // of these two only lists want to know
                        FlightRetimed.class);
    }
}
