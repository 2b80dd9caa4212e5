package dev.skyledger.platform.tidings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.BookingChangeExamples;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExamples;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.PaymentFellThrough;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.booking.ScheduleChangeExamples;
import dev.skyledger.contracts.booking.ScheduleChangeRefused;
import dev.skyledger.contracts.booking.ScheduleDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TidingsTest {

    @Test
    void
            of_a_flight_that_does_not_fly_it_is_said_what_to_choose_until_when_and_what_silence_does() {
        var told = told(ScheduleChangeExamples.cancelled(1, 7));
        assertThat(told.what()).isEqualTo("flight-changed");
        assertThat(told.text())
                .startsWith("Your booking %s: the flight from LIS (")
                .contains(" is cancelled. The airline says: storm. Until ", " (LIS time)")
                .contains("choose to take another that is offered, or to have back all")
                .contains("If we do not hear from you, the flight is given back")
                .doesNotContain("fly as it is now");
    }

    @Test
    void of_other_times_both_are_said() {
        var text = told(ScheduleChangeExamples.retimed(1, 7, 8)).text();
        var route = ScheduleChangeExamples.AS_BOOKED.route();
        assertThat(text)
                .contains(" now goes from " + route.origin() + " (")
                .contains("choose to fly as it is now, or to have back all")
                .doesNotContain("take another");
        assertThat(text.split("from LIS \\(")).hasSize(3);
    }

    @Test
    void of_a_missed_connection_it_is_said_why_that_matters() {
        assertThat(told(ScheduleChangeExamples.missed(1, 7, 1)).text())
                .contains(". That leaves too little time to change flights. The airline says")
                .contains("choose to fly as it is now, or to have back all");
    }

    @Test
    void what_matters_little_can_only_be_accepted_and_is_by_silence() {
        assertThat(told(ScheduleChangeExamples.retimed(1, 7, 2)).text())
                .contains("you can choose to fly as it is now. If we do not hear from you, you fly")
                .doesNotContain("have back");
    }

    @Test
    void what_goes_as_agreed_again_is_told_once() {
        assertThat(Tidings.of(ScheduleChangeExamples.retimed(2, 9, 0))).isNull();
        var settled = told(ScheduleChangeExamples.accepted(2, DecidedBy.SELLER));
        assertThat(settled.text()).contains("as it was agreed again");
    }

    @ParameterizedTest
    @EnumSource(DecidedBy.class)
    void whoever_decided_or_did_not_is_told(DecidedBy by) {
        var refused = ScheduleChangeExamples.refused(1, by, "flight-cancelled");
        assertThat(told(refused).text())
                .contains("comes back")
                .contains(by == DecidedBy.TRAVELLER ? "as it was chosen" : "given back");
        assertThat(told(ScheduleChangeExamples.accepted(1, by)).text()).contains("%s");
    }

    @Test
    void of_another_flight_in_its_place_the_exchange_tells() {
        var refused = ScheduleChangeExamples.refused(1);
        assertThat(
                        Tidings.of(
                                new ScheduleChangeRefused(
                                        refused.booking(),
                                        refused.item(),
                                        1,
                                        ScheduleDecision.ALTERNATIVE,
                                        DecidedBy.TRAVELLER,
                                        refused.rule())))
                .isNull();
        assertThat(told(BookingChangeExamples.exchanged()).text())
                .contains(BookingChangeExamples.exchanged().due() + " was due");
        assertThat(told(BookingChangeExamples.paidBack()).text())
                .contains("20.00 EUR comes back to you");
    }

    @Test
    void an_exchange_that_came_to_nothing_says_why() {
        assertThat(told(BookingChangeExamples.exchangeFellThrough("timed-out")).text())
                .contains("it was not paid in time", "Your booking is as it was before");
        assertThat(told(BookingChangeExamples.exchangeFellThrough("card-declined")).text())
                .contains("the payment was declined");
    }

    @ParameterizedTest
    @EnumSource(RejectionReason.class)
    void a_booking_that_was_placed_and_came_to_nothing_is_told_with_the_reason(
            RejectionReason reason) {
        var told = told(BookingExamples.rejected(reason, "why"));
        assertThat(told.what()).isEqualTo("rejected");
        assertThat(told.text()).matches("Your booking %s came to nothing: .+\\. You are not .+");
    }

    @Test
    void of_a_payment_that_failed_it_is_said_why_and_until_when_to_pay_again() {
        assertThat(told(BookingExamples.fellThrough(1)).text())
                .isEqualTo(
                        "The payment for booking %s did not go through: there is too little money on"
                                + " the card. You are not charged. Its seats are held until"
                                + " 21 November 2026, 12:15 (UTC), and until then you can pay"
                                + " again, with this card or another.");
        var forGood =
                new PaymentFellThrough(
                        BookingExamples.ANNAS_BOOKING,
                        1,
                        "card-declined",
                        false,
                        BookingExamples.PAY_BY);
        assertThat(told(forGood).text())
                .contains("the card was declined. You")
                .endsWith("again, with another card.");
    }

    @Test
    void who_was_answered_at_once_and_what_others_tell_is_not_told_again() {
        assertThat(Tidings.of(BookingExamples.refused())).isNull();
        assertThat(Tidings.of(BookingExamples.placed())).isNull();
        assertThat(Tidings.of(BookingExamples.confirmed())).isNull();
        assertThat(Tidings.of(BookingExamples.expired(1))).isNull();
    }

    private static Tidings told(BookingEvent event) {
        var tidings = Tidings.of(event);
        if (tidings == null) {
            throw new AssertionError("nothing is told of " + event);
        }
        return tidings;
    }
}
