package dev.skyledger.query.flight;

import static dev.skyledger.contracts.Cast.ANNAS_BOOKING;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_BOOKING;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.*;
import static dev.skyledger.contracts.inventory.ReleaseReason.BOOKING_CANCELLED;
import static dev.skyledger.query.flight.FlightViewFixture.MAPPED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.flight.FindSeatAvailability;
import dev.skyledger.contracts.flight.SeatState;
import dev.skyledger.contracts.inventory.FindOversales;
import dev.skyledger.contracts.inventory.FindSeatBlocks;
import dev.skyledger.contracts.inventory.FindSeatsOfBooking;
import dev.skyledger.contracts.inventory.OversaleDetails;
import dev.skyledger.contracts.inventory.OversaleDetails.Status;
import dev.skyledger.contracts.inventory.OversaleResolution;
import dev.skyledger.contracts.inventory.SeatBlocks.SeatBlock;
import dev.skyledger.contracts.inventory.SeatsOfBooking.OnFlight;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.ItemId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptSeatsTest {

    private final FlightViewFixture view = new FlightViewFixture(Clock.fixed(NOON, ZoneOffset.UTC));

    @AfterEach
    void close() {
        view.close();
    }

    @Test
    void overbooked_seats_can_be_had_in_the_fare_that_may_take_all() throws Exception {
        view.given(flightScheduled(), overbooked(0, 2));
        assertThat(view.left()).containsExactly(6, 12);
        assertThat(view.economy().overbooking()).isEqualTo(2);
        view.given(overbooked(2, 0));
        assertThat(view.left()).containsExactly(6, 10);
    }

    @Test
    void blocked_seats_cannot_be_had_until_they_are_let_go() throws Exception {
        view.given(flightScheduled(), crewBlocked(7), crewBlocked(7));
        assertThat(view.left()).containsExactly(3, 3);
        assertThat(view.economy().blocked()).isEqualTo(7);
        assertThat(view.kept().handle(new FindSeatBlocks(LISBON_TO_NEW_YORK)).items())
                .containsExactly(
                        new SeatBlock(
                                CREW,
                                Cabin.ECONOMY,
                                7,
                                7,
                                List.of(),
                                "the crew rests there",
                                null));
        view.given(crewUnblocked(7));
        assertThat(view.left()).containsExactly(6, 10);
        assertThat(view.kept().handle(new FindSeatBlocks(LISBON_TO_NEW_YORK)).items()).isEmpty();
    }

    @Test
    void nothing_can_be_had_in_an_oversale() throws Exception {
        view.given(flightScheduled(), oversaleDeclared(1));
        assertThat(view.left()).containsExactly(0, 0);
        view.given(oversaleResolved(OversaleResolution.SEATS_RETURNED, null));
        assertThat(view.left()).containsExactly(6, 10);
    }

    @Test
    void an_oversale_says_what_is_missing_and_who_has_seats() throws Exception {
        view.given(
                flightScheduled(),
                seatsHeld(ANNAS_HOLD, FLEX, FLEX_PRICE, 12, NOON.plusSeconds(1)),
                seatsHeld(BENS_HOLD, FLEX, FLEX_PRICE, 3, NOON),
                oversaleDeclared(5));
        var oversale = oversales(null, Status.DECLARED).getFirst();
        assertThat(oversale.oversaleId()).isEqualTo(OVERSALE);
        assertThat(oversale.excess()).isEqualTo(5);
        assertThat(oversale.remaining()).as("Ben's hold lapsed").isEqualTo(2);
        assertThat(oversale.status()).isEqualTo(Status.DECLARED);
        assertThat(oversale.bookings()).containsExactly(ANNAS_BOOKING);
        view.given(
                lightReleased(ANNAS_HOLD, 12, BOOKING_CANCELLED),
                oversaleResolved(OversaleResolution.OVERBOOKING_AUTHORISED, "all will fit"));
        assertThat(oversales(null, Status.DECLARED)).isEmpty();
        var resolved = oversales(null, null).getFirst();
        assertThat(oversales(null, Status.RESOLVED)).containsExactly(resolved);
        assertThat(resolved.status()).isEqualTo(Status.RESOLVED);
        assertThat(resolved.resolution()).isEqualTo(OversaleResolution.OVERBOOKING_AUTHORISED);
        assertThat(resolved.resolutionReason()).isEqualTo("all will fit");
        assertThat(oversales(resolved.declaredAt() + " " + OVERSALE, null)).isEmpty();
    }

    @Test
    void the_map_shows_who_sits_nobody_and_what_is_kept() throws Exception {
        view.given(
                MAPPED,
                lightHeld(ANNAS_HOLD, 2, NOON.plusSeconds(1)),
                assigned(ANNAS_HOLD, "1A", "1B"),
                assigned(ANNAS_HOLD, "1A", "2B"),
                lightHeld(BENS_HOLD, 1, NOON),
                assigned(BENS_HOLD, "2E"),
                crewBlocked(1, "2D"));
        assertThat(view.in(SeatState.TAKEN)).containsExactly("1A", "2B");
        assertThat(view.in(SeatState.BLOCKED)).containsExactly("2D");
        assertThat(view.in(SeatState.FREE)).hasSize(7).contains("1B", "2E");
        view.given(lightSold(ANNAS_HOLD, 2), lightReturned(ANNAS_HOLD, 2, BOOKING_CANCELLED));
        assertThat(view.in(SeatState.TAKEN)).isEmpty();
    }

    @Test
    void no_seat_of_a_flight_that_is_not_on_sale_can_be_had() throws Exception {
        view.given(
                MAPPED,
                lightHeld(ANNAS_HOLD, 1, NOON.plusSeconds(1)),
                assigned(ANNAS_HOLD, "1A"),
                flightCancelled());
        assertThat(view.in(SeatState.FREE)).isEmpty();
        assertThat(view.in(SeatState.TAKEN)).containsExactly("1A");
    }

    @Test
    void the_people_of_a_booking_sit_where_their_holds_live() throws Exception {
        view.given(
                MAPPED,
                lightHeld(ANNAS_HOLD, 2, NOON.plusSeconds(1)),
                assigned(ANNAS_HOLD, "1A", "1B"),
                lightHeld(BENS_HOLD, 1, NOON),
                assigned(BENS_HOLD, "2E"));
        assertThat(view.kept().handle(new FindSeatsOfBooking(ANNAS_BOOKING)).flights())
                .containsExactly(
                        new OnFlight(
                                ItemId.of(ANNAS_BOOKING, 1),
                                LISBON_TO_NEW_YORK,
                                places("1A", "1B")));
        assertThat(view.kept().handle(new FindSeatsOfBooking(BENS_BOOKING)).flights()).isEmpty();
    }

    @Test
    void without_a_map_none_is_shown() throws Exception {
        var seats =
                view.given(flightScheduled())
                        .handle(new FindSeatAvailability(LISBON_TO_NEW_YORK))
                        .orElseThrow();
        assertThat(seats.seatMap()).isNull();
    }

    private List<OversaleDetails> oversales(@Nullable String after, @Nullable Status status) {
        return view.kept().handle(new FindOversales(null, status, after, 10)).items();
    }
}
