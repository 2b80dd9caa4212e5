package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.PassengerId;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class UnnamedPassengersTest {

    private static final PassengerId SOMEBODY =
            new PassengerId("01937a00-0000-7000-8000-00000000aa02");

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void seats_are_held_for_people_who_have_no_name_yet() {
        booking.givenNoPriorActivity()
                .when(place(null, unnamed(ANNA_FLYING), unnamed(SOMEBODY)))
                .expectResultMessagePayload(Placing.PLACED)
                .expectEvents(placedFor(unnamed(ANNA_FLYING), unnamed(SOMEBODY)));
    }

    @Test
    void nobody_pays_while_somebody_has_no_name() {
        booking.given(placedFor(unnamed(ANNA_FLYING), unnamed(SOMEBODY)), nameCorrected())
                .when(pay())
                .expectExceptionDetails(new PassengersUnnamed(ANNAS_BOOKING, List.of(SOMEBODY)))
                .expectNoEvents();
    }

    @Test
    void it_is_paid_when_everybody_has_one() {
        booking.given(placedFor(unnamed(ANNA_FLYING)), nameCorrected())
                .when(pay())
                .expectEvents(begun(1, "first"));
    }

    @Test
    void the_first_name_is_no_correction() {
        var named =
                new PassengerNameCorrected(
                        ANNAS_BOOKING,
                        ANNA_FLYING,
                        nameCorrected().givenName(),
                        nameCorrected().familyName(),
                        true);
        var name =
                new CorrectPassengerName(
                        ANNAS_BOOKING, ANNA_FLYING, named.givenName(), named.familyName(), ANNA);
        booking.given(placedFor(unnamed(ANNA_FLYING))).when(name).expectEvents(named);
        bookingAt(BOOKED_AT)
                .given(placedFor(unnamed(ANNA_FLYING)), named)
                .when(name)
                .expectEvents(nameCorrected());
    }

    @Test
    void who_pays_at_once_names_everybody() {
        assertThatThrownBy(() -> place(CARD, PASSENGER, unnamed(SOMEBODY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Passenger unnamed(PassengerId passenger) {
        return new Passenger(passenger, PassengerType.ADULT, null, null, null);
    }

    private static PlaceBooking place(CardPayment card, Passenger... passengers) {
        return placing(List.of(passengers), PRICE, card);
    }

    private static BookingPlaced placedFor(Passenger... passengers) {
        return placed(HELD, List.of(passengers), CONTACT, false);
    }

    private static BeginPayment pay() {
        return new BeginPayment(ANNAS_BOOKING, "first", CARD, ANNA);
    }
}
