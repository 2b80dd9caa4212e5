package dev.skyledger.query.timeline;

import static dev.skyledger.contracts.booking.BookingChangeExamples.nameCorrected;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.places;
import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static dev.skyledger.contracts.voucher.VoucherExamples.redeemed;
import static dev.skyledger.contracts.voucher.VoucherExamples.released;
import static dev.skyledger.contracts.voucher.VoucherExamples.reserved;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.PassengerNameCorrected;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsSold;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.WrittenTables;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class TimelineProjectionTest {

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(database);
    private final JsonMapper json = JsonMapper.builder().build();
    private final TimelineTable timeline = new TimelineTable(db, json);
    private AnnotationEventHandlerAdapter projection;
    private int position;

    @BeforeEach
    void begin() {
        DirectWrites.migrate(database, "booking_timeline");
        projection =
                new AnnotationEventHandlerAdapter(
                        new TimelineProjection(WrittenTables.of(database), db, json));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_whole_story_is_told_in_order_across_its_streams() throws Exception {
        given(held(), placed(), begun(), requested(1), authorised(1), sold(), confirmed());
        assertThat(timeline.of(ANNAS_BOOKING))
                .extracting(TimelineEntry::code)
                .containsExactly(
                        "seats-held",
                        "booking-placed",
                        "payment-begun",
                        "payment-requested",
                        "payment-authorised",
                        "seats-sold",
                        "booking-confirmed");
    }

    @Test
    void each_step_says_who_took_it() throws Exception {
        given(placed());
        var entry = timeline.of(ANNAS_BOOKING).getFirst();
        assertThat(entry.text()).isEqualTo("The booking was placed for 129.90 EUR.");
        assertThat(entry.actor().get("kind").asString()).isEqualTo("TRAVELLER");
        assertThat(entry.causedBy()).isEqualTo("cause");
    }

    @Test
    void a_refusal_has_a_story_and_an_owner_too() throws Exception {
        given(refused());
        assertThat(timeline.ownerOf(ANNAS_BOOKING)).contains(ANNA);
        assertThat(timeline.of(ANNAS_BOOKING)).hasSize(1);
    }

    @Test
    void a_voucher_whose_limit_is_reached_is_told_of_as_such() throws Exception {
        given(refusedForVoucher(null), refusedForVoucher("limit-reached"));
        given(refusedForVoucher("budget-spent"));
        assertThat(timeline.of(ANNAS_BOOKING).stream().map(TimelineEntry::text))
                .containsExactly(
                        "The booking was rejected: a voucher cannot be used for it.",
                        "The booking was rejected: one traveller may not use the voucher any oftener.",
                        "The booking was rejected: the voucher has not enough left to take off.");
    }

    private static BookingRejected refusedForVoucher(@Nullable String why) {
        var request = refused().request();
        return new BookingRejected(
                ANNAS_BOOKING, RejectionReason.VOUCHER_UNUSABLE, why, 0, 0, request, List.of());
    }

    @Test
    void seats_that_are_assigned_and_changed_are_named() throws Exception {
        given(placed(), seated("12A"), seated("12A", "12B"), seated());
        assertThat(timeline.of(ANNAS_BOOKING).stream().skip(1).map(TimelineEntry::text))
                .containsExactly(
                        "Seat 12A is assigned.",
                        "Seats 12A, 12B are assigned.",
                        "The seats that were assigned are not there any more.");
        assertThat(timeline.of(ANNAS_BOOKING).getLast().code()).isEqualTo("seats-assigned");
    }

    @Test
    void a_first_name_is_told_otherwise_than_a_corrected_one() throws Exception {
        var it = nameCorrected();
        var first =
                new PassengerNameCorrected(
                        it.booking(), it.passenger(), it.givenName(), it.familyName(), true);
        given(placed(), first, it);
        assertThat(timeline.of(ANNAS_BOOKING).stream().skip(1).map(TimelineEntry::text))
                .containsExactly("A passenger was named.", "A passenger's name was corrected.");
    }

    @Test
    void a_voucher_is_told_of_from_its_reservation_to_its_end() throws Exception {
        given(reserved(ANNAS_BOOKING), placed(), redeemed(ANNAS_BOOKING), released(ANNAS_BOOKING));
        assertThat(timeline.of(ANNAS_BOOKING))
                .extracting(TimelineEntry::text)
                .containsSubsequence(
                        "The voucher WELCOME20 was set aside; it takes 20.00 EUR off.",
                        "The voucher WELCOME20 was used.",
                        "The voucher WELCOME20 was given back and can be used again.");
    }

    private static SeatsAssigned seated(String... numbers) {
        return new SeatsAssigned(
                HELD.inventory(),
                HELD.hold(),
                ANNAS_BOOKING,
                HELD.cabin(),
                places(numbers),
                List.of());
    }

    private void given(StreamOf... events) throws Exception {
        var metadata =
                Map.of(
                        "actor",
                        Map.of("kind", "TRAVELLER", "id", ANNA.value()),
                        "causationId",
                        "cause");
        for (var event : events) {
            var message =
                    new GenericDomainEventMessage<>(
                            "Story", event.stream(), position, event, metadata);
            projection.handle(
                    new GenericTrackedDomainEventMessage<>(
                            new GlobalSequenceTrackingToken(position++), message));
        }
    }

    private static SeatsHeld held() {
        return new SeatsHeld(
                HELD.inventory(),
                HELD.hold(),
                ANNAS_BOOKING,
                HELD.cabin(),
                HELD.fare(),
                PRICE,
                1,
                HELD_UNTIL,
                List.of());
    }

    private static SeatsSold sold() {
        return new SeatsSold(
                HELD.inventory(), HELD.hold(), ANNAS_BOOKING, HELD.cabin(), HELD.fare(), 1);
    }
}
