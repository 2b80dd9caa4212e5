package dev.skyledger.query.flight;

import static dev.skyledger.contracts.Cast.ANNAS_BOOKING;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_BOOKING;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.flightScheduled;
import static dev.skyledger.contracts.inventory.InventoryExamples.*;
import static dev.skyledger.contracts.inventory.OversaleResolution.SEATS_RETURNED;
import static dev.skyledger.contracts.inventory.ReleaseReason.BOOKING_CANCELLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.skyledger.contracts.inventory.FindOversales;
import dev.skyledger.contracts.inventory.OversaleDetails;
import dev.skyledger.contracts.inventory.OversaleDetails.Answer;
import dev.skyledger.contracts.inventory.OversaleDetails.Asked;
import dev.skyledger.contracts.inventory.OversaleDetails.Holder;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Locator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AskedSeatsTest {

    private static final Instant A_SECOND_LATER = NOON.plusSeconds(1);

    private final FlightViewFixture view = new FlightViewFixture(Clock.fixed(NOON, ZoneOffset.UTC));

    @AfterEach
    void close() {
        view.close();
    }

    /** Anna bought four seats, Ben holds three. */
    private void oneTooMany() throws Exception {
        view.given(
                flightScheduled(),
                lightHeld(ANNAS_HOLD, 4, A_SECOND_LATER),
                lightSold(ANNAS_HOLD, 4),
                lightHeld(BENS_HOLD, 3, A_SECOND_LATER),
                oversaleDeclared(1));
    }

    private OversaleDetails oversale() {
        return view.kept().handle(new FindOversales(null, null, null, 10)).items().getFirst();
    }

    private List<Answer> answers() {
        return oversale().asked().stream().map(Asked::answer).toList();
    }

    private static OversaleResolved resolved(BookingId... asked) {
        return new OversaleResolved(
                SEATS, OVERSALE, Cabin.ECONOMY, SEATS_RETURNED, null, List.of(asked));
    }

    @Test
    void who_has_seats_there_is_listed_with_how_many_and_whether_they_are_sold() throws Exception {
        oneTooMany();
        assertThat(oversale().holders())
                .containsExactlyInAnyOrder(
                        new Holder(ANNAS_BOOKING, null, 4, true),
                        new Holder(BENS_BOOKING, null, 3, false));
        assertThat(oversale().asked()).isEmpty();
        view.given(lightReturned(ANNAS_HOLD, 4, BOOKING_CANCELLED));
        assertThat(oversale().holders()).containsExactly(new Holder(BENS_BOOKING, null, 3, false));
    }

    @Test
    void who_was_asked_has_not_answered_while_the_seats_are_theirs() throws Exception {
        oneTooMany();
        view.given(askedBack(ANNAS_BOOKING), askedBack(BENS_BOOKING));
        assertThat(oversale().asked())
                .extracting(Asked::bookingId, Asked::seats, Asked::answer)
                .containsExactlyInAnyOrder(
                        tuple(ANNAS_BOOKING, 4, null), tuple(BENS_BOOKING, 3, null));
        assertThat(oversale().asked()).allMatch(asked -> asked.askedAt() != null);
    }

    @Test
    void whoever_gave_them_back_has_answered_and_the_others_keep_theirs_when_it_is_over()
            throws Exception {
        oneTooMany();
        view.given(askedBack(ANNAS_BOOKING, BENS_BOOKING));
        view.given(lightReturned(ANNAS_HOLD, 4, BOOKING_CANCELLED));
        assertThat(answers()).containsExactlyInAnyOrder(Answer.SEATS_RETURNED, null);
        view.given(resolved(BENS_BOOKING));
        assertThat(answers()).containsExactlyInAnyOrder(Answer.SEATS_RETURNED, Answer.SEATS_KEPT);
        assertThat(oversale().holders()).as("it is over").isEmpty();
    }

    @Test
    void the_same_events_once_more_say_the_same() throws Exception {
        oneTooMany();
        view.given(askedBack(BENS_BOOKING), resolved(BENS_BOOKING));
        view.given(askedBack(BENS_BOOKING), resolved(BENS_BOOKING));
        assertThat(answers()).containsExactly(Answer.SEATS_KEPT);
        view.given().forget();
        oneTooMany();
        assertThat(oversale().asked()).isEmpty();
    }

    @Test
    void a_booking_is_called_by_its_locator_where_that_is_known() throws Exception {
        oneTooMany();
        view.given(askedBack(ANNAS_BOOKING));
        var anna23 = new Locator("ANNA23");
        var called = oversale().called(Map.of(ANNAS_BOOKING, anna23));
        assertThat(called.asked()).extracting(Asked::locator).containsExactly(anna23);
        assertThat(called.holders())
                .extracting(Holder::locator)
                .containsExactlyInAnyOrder(anna23, null);
        assertThat(called.bookings()).isEqualTo(oversale().bookings());
    }
}
