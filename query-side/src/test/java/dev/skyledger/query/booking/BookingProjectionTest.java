package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.flight.FlightExamples.ECONOMY;
import static dev.skyledger.contracts.flight.FlightExamples.TP204;
import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.StreamOf;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookingProjectionTest {

    private final ShownBookings bookings = new ShownBookings();

    @BeforeEach
    void begin() {
        moveTo(BOOKED_AT);
        bookings.people.introduce(List.of(ANNA.person(), PASSENGER.passenger().person()));
    }

    @AfterEach
    void close() {
        bookings.close();
    }

    @Test
    void a_placed_booking_is_held_and_its_people_are_named() throws Exception {
        given(annasPlacing());
        var details = find(ANNAS_BOOKING.value());
        assertThat(details.status()).isEqualTo(BookingStatus.HELD);
        assertThat(details.total()).isEqualTo(PRICE);
        assertThat(details.payBy()).isEqualTo(PAY_BY);
        assertThat(details.items().getFirst().status()).isEqualTo(ItemStatus.HELD);
        assertThat(details.passengers().getFirst().givenName()).isEqualTo("Anna");
        assertThat(details.contact().email()).isEqualTo("anna@example.com");
    }

    @Test
    void it_is_found_by_its_locator_in_any_case() throws Exception {
        given(annasPlacing());
        assertThat(find("anna23").bookingId()).isEqualTo(ANNAS_BOOKING);
    }

    @Test
    void nothing_personal_lies_open_in_the_row() throws Exception {
        given(annasPlacing());
        var row =
                bookings.db
                        .sql("select passengers || contact from booking_view.booking")
                        .query(String.class)
                        .single();
        assertThat(row).doesNotContain("Anna").doesNotContain("example.com");
    }

    @Test
    void somebody_else_finds_nothing_and_an_auditor_no_names() throws Exception {
        given(annasPlacing());
        assertThat(bookings.queries.handle(FindBooking.now(LOCATOR.value(), BEN, false))).isNull();
        var masked = bookings.queries.handle(FindBooking.now(LOCATOR.value(), null, true));
        assertThat(masked.passengers().getFirst().givenName()).isEqualTo("•••");
    }

    @Test
    void a_paid_booking_is_confirmed_and_charged() throws Exception {
        given(annasPlacing(), begun(), requested(1), authorised(1), confirmed(), captured());
        var details = find(ANNAS_BOOKING.value());
        assertThat(details.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(details.payment().status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(details.payBy()).isNull();
    }

    @Test
    void a_declined_card_leaves_it_held_and_says_why() throws Exception {
        given(annasPlacing(), begun(), requested(1), declined(1), fellThrough(1));
        var details = find(ANNAS_BOOKING.value());
        assertThat(details.status()).isEqualTo(BookingStatus.HELD);
        assertThat(details.payment().status()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(details.payment().retryable()).isTrue();
    }

    @Test
    void a_refused_booking_can_be_explained_later() throws Exception {
        given(refused());
        var stored = bookings.table.find(ANNAS_BOOKING.value()).orElseThrow();
        assertThat(stored.status()).isEqualTo(BookingStatus.REJECTED);
        assertThat(stored.reason()).isEqualTo("seats-unavailable");
        assertThat(stored.available()).isZero();
    }

    @Test
    void its_time_is_over_also_before_anybody_says_so_and_a_declined_try_has_no_grace()
            throws Exception {
        given(annasPlacing(), begun(), requested(1), declined(1), fellThrough(1));
        moveTo(PAY_BY);
        assertThat(find("ANNA23").status()).isEqualTo(BookingStatus.EXPIRED);
        assertThat(find("ANNA23").payBy()).isEqualTo(PAY_BY);
        assertThat(listed(BookingStatus.HELD)).isEmpty();
    }

    @Test
    void a_try_to_pay_that_is_on_its_way_has_the_grace() throws Exception {
        given(annasPlacing(), begun(), requested(1));
        moveTo(PAY_BY);
        assertThat(find(ANNAS_BOOKING.value()).status()).isEqualTo(BookingStatus.HELD);
        moveTo(HELD_UNTIL);
        assertThat(find(ANNAS_BOOKING.value()).status()).isEqualTo(BookingStatus.EXPIRED);
    }

    @Test
    void somebodys_bookings_are_listed_by_status() throws Exception {
        given(annasPlacing());
        assertThat(listed(BookingStatus.HELD)).hasSize(1);
        assertThat(listed(BookingStatus.CONFIRMED)).isEmpty();
    }

    private List<BookingTable.Stored> listed(BookingStatus status) {
        return bookings.table.list(new Wanted(ANNA, status, null, null, null), null, 10);
    }

    @Test
    void the_day_of_departure_is_that_of_the_zone_in_which_it_was_planned() throws Exception {
        var route =
                new Route(
                        new AirportCode("LIS"),
                        ZoneId.of("Pacific/Auckland"), // as no list of airports has it
                        new AirportCode("JFK"),
                        ZoneId.of("America/New_York"));
        var late = Instant.parse("2026-12-20T20:00:00Z");
        given(
                annasPlacing(),
                new FlightScheduled(
                        HELD.flight(),
                        TP204,
                        route,
                        new Times(late, late.plusSeconds(3_600)),
                        List.of(ECONOMY)));
        assertThat(leavingOn(LocalDate.of(2026, 12, 21))).hasSize(1);
        assertThat(leavingOn(LocalDate.of(2026, 12, 20))).isEmpty();
    }

    @Test
    void who_keeps_a_copy_is_shown_what_changed_since() throws Exception {
        given(annasPlacing());
        var later = BOOKED_AT.plusSeconds(60);
        assertThat(changedSince(BOOKED_AT)).hasSize(1);
        assertThat(changedSince(later)).isEmpty();
        moveTo(later);
        given(begun());
        assertThat(changedSince(later)).hasSize(1);
        assertThat(changedSince(later.plusSeconds(1))).isEmpty();
        moveTo(PAY_BY.plusSeconds(600));
        assertThat(changedSince(later.plusSeconds(1)))
                .as("it is over, and nobody said so")
                .hasSize(1);
    }

    private List<BookingTable.Stored> changedSince(Instant moment) {
        return bookings.table.list(new Wanted(ANNA, null, null, null, moment), null, 10);
    }

    private List<BookingTable.Stored> leavingOn(LocalDate day) {
        return bookings.table.list(new Wanted(ANNA, null, day, day, null), null, 10);
    }

    private void moveTo(Instant moment) {
        bookings.time.pass(Duration.between(bookings.time.instant(), moment));
    }

    private BookingDetails find(String idOrLocator) {
        return bookings.find(idOrLocator, false);
    }

    private BookingPlaced annasPlacing() {
        return bookings.annasPlacing();
    }

    private void given(StreamOf... events) throws Exception {
        bookings.given(events);
    }
}
