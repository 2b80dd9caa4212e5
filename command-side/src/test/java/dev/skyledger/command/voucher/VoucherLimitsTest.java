package dev.skyledger.command.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.issued;
import static dev.skyledger.contracts.voucher.VoucherExamples.limited;
import static dev.skyledger.contracts.voucher.VoucherExamples.redeemed;
import static dev.skyledger.contracts.voucher.VoucherExamples.released;
import static dev.skyledger.contracts.voucher.VoucherExamples.reserve;
import static dev.skyledger.contracts.voucher.VoucherExamples.reserved;
import static dev.skyledger.contracts.voucher.VoucherExamples.twentyOff;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.voucher.ReservationOutcome;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reserved;
import dev.skyledger.contracts.voucher.ReservationOutcome.Unusable;
import dev.skyledger.contracts.voucher.ReserveVoucher;
import dev.skyledger.contracts.voucher.VoucherEvent;
import dev.skyledger.contracts.voucher.VoucherTerms;
import dev.skyledger.contracts.voucher.VoucherWorth.Percent;
import java.time.Clock;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** How often one traveller may use a voucher, and how much it takes off everybody together. */
class VoucherLimitsTest {

    private static final TravellerId BEN = new TravellerId("01937a00-0000-7000-8000-0000000000b2");
    private static final BookingId SECOND = new BookingId("01937a00-0000-7000-8000-00000000b002");
    private static final BookingId THIRD = new BookingId("01937a00-0000-7000-8000-00000000b003");

    private static final Reserved TWENTY_OFF = new Reserved(TWENTY, false);

    private static ResultValidator<Voucher> asked(ReserveVoucher wish, VoucherEvent... past) {
        var voucher = new AggregateTestFixture<>(Voucher.class);
        voucher.registerInjectableResource(Clock.fixed(BOOKED_AT, ZoneOffset.UTC));
        return voucher.given((Object[]) past).when(wish);
    }

    private static ReserveVoucher wish(BookingId booking, TravellerId traveller, String total) {
        var money = Money.of(total, "EUR");
        return reserve(booking, traveller, money, money);
    }

    private static ReserveVoucher wish(BookingId booking, TravellerId traveller) {
        return wish(booking, traveller, "100.00");
    }

    private static void refused(ResultValidator<Voucher> answer, Reason reason) {
        ReservationOutcome unusable = new Unusable(reason);
        answer.expectResultMessagePayload(unusable).expectNoEvents();
    }

    @Test
    void a_traveller_who_had_their_uses_gets_no_more_and_others_do() {
        var once = issued(limited(9, 1, "500.00"));
        refused(
                asked(wish(SECOND, ANNA), once, reserved(ANNAS_BOOKING, ANNA)),
                Reason.LIMIT_REACHED);
        refused(
                asked(
                        wish(SECOND, ANNA),
                        once,
                        reserved(ANNAS_BOOKING, ANNA),
                        redeemed(ANNAS_BOOKING)),
                Reason.LIMIT_REACHED);
        asked(wish(SECOND, BEN), once, reserved(ANNAS_BOOKING, ANNA))
                .expectResultMessagePayload(TWENTY_OFF)
                .expectEvents(reserved(SECOND, BEN));
    }

    @Test
    void a_use_that_is_given_back_is_theirs_again() {
        var twice = issued(limited(9, 2, "500.00"));
        refused(
                asked(
                        wish(THIRD, ANNA),
                        twice,
                        reserved(ANNAS_BOOKING, ANNA),
                        reserved(SECOND, ANNA)),
                Reason.LIMIT_REACHED);
        asked(
                        wish(THIRD, ANNA),
                        twice,
                        reserved(ANNAS_BOOKING, ANNA),
                        redeemed(ANNAS_BOOKING),
                        reserved(SECOND, ANNA),
                        released(ANNAS_BOOKING))
                .expectResultMessagePayload(TWENTY_OFF);
    }

    @Test
    void the_last_of_the_budget_is_had_to_the_cent_and_not_a_cent_more() {
        var sixty = issued(limited(9, 9, "60.00"));
        var forty =
                new VoucherEvent[] {sixty, reserved(ANNAS_BOOKING, ANNA), reserved(SECOND, BEN)};
        asked(wish(THIRD, ANNA), forty).expectResultMessagePayload(TWENTY_OFF);
        var less = issued(limited(9, 9, "59.99"));
        refused(
                asked(
                        wish(THIRD, ANNA),
                        less,
                        reserved(ANNAS_BOOKING, ANNA),
                        reserved(SECOND, BEN),
                        redeemed(SECOND)),
                Reason.BUDGET_SPENT);
    }

    @Test
    void what_is_left_of_the_budget_is_enough_for_a_smaller_booking() {
        var thirty = issued(limited(9, 9, "30.00"));
        refused(
                asked(wish(SECOND, BEN), thirty, reserved(ANNAS_BOOKING, ANNA)),
                Reason.BUDGET_SPENT);
        asked(wish(SECOND, BEN, "10.00"), thirty, reserved(ANNAS_BOOKING, ANNA))
                .expectResultMessagePayload(new Reserved(Money.of("10.00", "EUR"), false));
    }

    @Test
    void what_is_given_back_returns_to_the_budget() {
        var twenty = issued(limited(9, 9, "20.00"));
        refused(
                asked(wish(SECOND, BEN), twenty, reserved(ANNAS_BOOKING, ANNA)),
                Reason.BUDGET_SPENT);
        asked(
                        wish(SECOND, BEN),
                        twenty,
                        reserved(ANNAS_BOOKING, ANNA),
                        released(ANNAS_BOOKING),
                        released(ANNAS_BOOKING))
                .expectResultMessagePayload(TWENTY_OFF);
    }

    @Test
    void asking_again_for_the_same_booking_takes_nothing_more() {
        var once = issued(limited(1, 1, "20.00"));
        asked(wish(ANNAS_BOOKING, ANNA), once, reserved(ANNAS_BOOKING, ANNA))
                .expectResultMessagePayload(TWENTY_OFF)
                .expectNoEvents();
    }

    @Test
    void a_budget_in_another_currency_is_for_other_bookings() {
        var share =
                new VoucherTerms(
                        new Percent(10), null, null, 9, null, null, Money.of("50.00", "USD"));
        refused(asked(wish(SECOND, BEN), issued(share)), Reason.OTHER_CURRENCY);
    }

    @Test
    void uses_that_do_not_say_whose_they_are_count_for_all_but_for_nobody() {
        var old = new VoucherEvent[] {issued(limited(3, 1, "60.00")), reserved(ANNAS_BOOKING)};
        asked(wish(SECOND, ANNA), old).expectResultMessagePayload(TWENTY_OFF);
        refused(
                asked(wish(THIRD, ANNA), issued(limited(3, 1, "39.00")), reserved(ANNAS_BOOKING)),
                Reason.BUDGET_SPENT);
        refused(
                asked(wish(THIRD, ANNA), issued(twentyOff(1)), reserved(ANNAS_BOOKING)),
                Reason.USED_UP);
    }
}
