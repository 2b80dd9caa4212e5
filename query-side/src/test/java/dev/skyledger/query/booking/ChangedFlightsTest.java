package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.booking.CancellationExamples.AFTER_QUOTE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.ALTERNATIVE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEADLINE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.accepted;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.cancelled;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.retimed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.CancellationExamples;
import dev.skyledger.contracts.booking.ChangedFlight;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.ScheduleChangeKind;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.shared.StreamOf;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A booking shows what the seller changed as long as somebody may decide about it. */
class ChangedFlightsTest {

    private final ShownBookings bookings = new ShownBookings();

    @BeforeEach
    void a_booking_is_confirmed() throws Exception {
        given(placed(), begun(), confirmed());
    }

    @AfterEach
    void close() {
        bookings.close();
    }

    @Test
    void a_change_is_shown_with_the_clocks_of_its_airports() throws Exception {
        given(retimed(1, 7, 8));
        var change = shown();
        assertThat(change.kind()).isEqualTo(ScheduleChangeKind.RETIMED);
        assertThat(change.significant()).isTrue();
        assertThat(change.old().departure())
                .isEqualTo(OffsetDateTime.parse("2026-12-05T12:00:00Z"));
        assertThat(change.now().arrival())
                .isEqualTo(OffsetDateTime.parse("2026-12-05T23:00:00-05:00"));
        assertThat(change.deadline()).isEqualTo(DEADLINE);
        assertThat(change.standard()).isEqualTo(ScheduleDecision.REFUND);
        assertThat(JsonMapper.shared().valueToTree(change).propertyNames())
                .contains("kind", "significant", "old", "new", "deadline", "default");
    }

    @Test
    void the_latest_takes_the_place_of_what_was_said_before() throws Exception {
        given(retimed(1, 7, 8), cancelled(2, 9));
        assertThat(shown().kind()).isEqualTo(ScheduleChangeKind.CANCELLED);
        assertThat(shown().now()).isNull();
        assertThat(shown().alternatives())
                .extracting(ChangedFlight.Alternative::flightId)
                .containsExactly(ALTERNATIVE.flight());
    }

    @Test
    void what_is_decided_is_not_shown_any_more() throws Exception {
        given(retimed(1, 7, 8), accepted(1, DecidedBy.TRAVELLER));
        assertThat(shown()).isNull();
    }

    @Test
    void what_is_given_up_waits_for_nothing() throws Exception {
        given(retimed(1, 7, 8), CancellationExamples.cancelled(AFTER_QUOTE));
        assertThat(shown()).isNull();
    }

    private @Nullable ChangedFlight shown() {
        return bookings.annas().items().getFirst().scheduleChange();
    }

    private void given(StreamOf... events) throws Exception {
        bookings.given(events);
    }
}
