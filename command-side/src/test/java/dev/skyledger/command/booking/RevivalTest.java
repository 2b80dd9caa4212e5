package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.WELCOME;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.HoldId;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class RevivalTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT.plusSeconds(60));

    @Test
    void an_expired_booking_needs_its_seats_under_a_hold_that_was_never_used() {
        given(placed(), expired(0))
                .when(new ProposeRevival(ANNAS_BOOKING, "revive"))
                .expectResultMessagePayload(
                        new Revival(List.of(HELD), List.of(REVIVED), ANNA, List.of(), 2));
        bookingAt(BOOKED_AT)
                .given(placed(), expired(0), revived(), expired(0))
                .when(new ProposeRevival(ANNAS_BOOKING, "another"))
                .expectResultMessagePayload(
                        new Revival(
                                List.of(REVIVED),
                                List.of(HELD.under(HoldId.of(ITEM, 5))),
                                ANNA,
                                List.of(),
                                3));
    }

    @Test
    void one_that_nobody_has_said_to_be_over_is_ended_first() {
        bookingAt(PAY_BY)
                .given(placed())
                .when(new ProposeRevival(ANNAS_BOOKING, "revive"))
                .expectEvents(expired(0));
    }

    @Test
    void only_what_has_expired_lives_again() {
        given(placed())
                .when(new ProposeRevival(ANNAS_BOOKING, "revive"))
                .expectExceptionDetails(new BookingNotRevivable(ANNAS_BOOKING, "HELD"));
        bookingAt(BOOKED_AT)
                .given(placed(), cancelled("cancelled-by-traveller", 0))
                .when(revive())
                .expectExceptionDetails(new BookingNotRevivable(ANNAS_BOOKING, "CANCELLED"));
    }

    @Test
    void what_vouchers_made_cheaper_needs_them_again() {
        var used = List.of(new UsedVoucher(WELCOME.code(), TWENTY));
        given(cheaper(used), expired(0))
                .when(new ProposeRevival(ANNAS_BOOKING, "revive"))
                .expectResultMessagePayload(
                        new Revival(List.of(HELD), List.of(REVIVED), ANNA, used, 2));
    }

    @Test
    void the_oldest_do_not_say_which_those_were() {
        given(cheaper(List.of()), expired(0))
                .when(new ProposeRevival(ANNAS_BOOKING, "revive"))
                .expectExceptionDetails(new BookingNotRevivable(ANNAS_BOOKING, "EXPIRED"));
    }

    private static BookingPlaced cheaper(List<UsedVoucher> vouchers) {
        var it = placed();
        return new BookingPlaced(
                it.booking(),
                it.locator(),
                it.traveller(),
                it.items(),
                it.passengers(),
                it.contact(),
                it.total().percent(80),
                it.payBy(),
                false,
                List.of(),
                null,
                null,
                vouchers);
    }

    @Test
    void it_lives_again_once() {
        given(placed(), expired(0))
                .when(revive())
                .expectResultMessagePayload(Placing.PLACED)
                .expectEvents(revived());
        bookingAt(BOOKED_AT).given(placed(), expired(0), revived()).when(revive()).expectNoEvents();
    }

    @Test
    void a_life_whose_seats_may_be_gone_is_none_and_the_next_one_is_another() {
        given(placed(), expired(0), attemptForgone(3))
                .when(revive())
                .expectResultMessagePayload(Placing.FORGONE)
                .expectNoEvents();
        bookingAt(BOOKED_AT)
                .given(placed(), expired(0), attemptForgone(3))
                .when(new ProposeRevival(ANNAS_BOOKING, "revive"))
                .expectResultMessagePayload(
                        new Revival(
                                List.of(HELD),
                                List.of(HELD.under(HoldId.of(ITEM, 5))),
                                ANNA,
                                List.of(),
                                3));
    }

    @Test
    void nor_is_one_that_somebody_else_has_used_or_whose_time_is_over() {
        given(placed(), expired(0), revived(), expired(0))
                .when(new ReviveBooking(ANNAS_BOOKING, "late", List.of(REVIVED), PAY_BY))
                .expectResultMessagePayload(Placing.FORGONE)
                .expectNoEvents();
        bookingAt(PAY_BY)
                .given(placed(), expired(0))
                .when(revive())
                .expectResultMessagePayload(Placing.FORGONE)
                .expectNoEvents();
    }

    @Test
    void a_late_word_about_its_former_life_does_not_end_the_new_one() {
        given(placed(), begun(), expired(1), revived())
                .when(new RejectBooking(ANNAS_BOOKING, 1, RejectionReason.SEATS_UNAVAILABLE))
                .expectResultMessagePayload(ConfirmationOutcome.TOO_LATE)
                .expectNoEvents();
    }

    private TestExecutor<Booking> given(Object... events) {
        return booking.givenCurrentTime(BOOKED_AT).andGiven(events);
    }

    private static ReviveBooking revive() {
        return new ReviveBooking(ANNAS_BOOKING, "revive", List.of(REVIVED), PAY_BY);
    }
}
