package dev.skyledger.command.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.WELCOME;
import static dev.skyledger.contracts.voucher.VoucherExamples.issued;
import static dev.skyledger.contracts.voucher.VoucherExamples.redeemed;
import static dev.skyledger.contracts.voucher.VoucherExamples.reserve;
import static dev.skyledger.contracts.voucher.VoucherExamples.reserved;
import static dev.skyledger.contracts.voucher.VoucherExamples.terms;
import static dev.skyledger.contracts.voucher.VoucherExamples.twentyOff;
import static dev.skyledger.contracts.voucher.VoucherExamples.within;

import dev.skyledger.contracts.voucher.CheckVoucher;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reserved;
import dev.skyledger.contracts.voucher.VoucherCheck.Good;
import dev.skyledger.contracts.voucher.VoucherCheck.Over;
import dev.skyledger.contracts.voucher.VoucherTerms;
import dev.skyledger.contracts.voucher.VoucherWithdrawn;
import dev.skyledger.contracts.voucher.VoucherWorth.Nothing;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** A code may only open seats; and whoever keeps seats for a code asks first whether it is good. */
class SeatsOnlyTest {

    private static final VoucherTerms SEATS_ONLY = terms(new Nothing(), 50, null);

    private static FixtureConfiguration<Voucher> voucher() {
        var fixture = new AggregateTestFixture<>(Voucher.class);
        fixture.registerInjectableResource(Clock.fixed(BOOKED_AT, ZoneOffset.UTC));
        return fixture;
    }

    @Test
    void it_takes_nothing_off_and_is_used_like_others() {
        voucher()
                .given(issued(SEATS_ONLY))
                .when(reserve(ANNAS_BOOKING, ANNA, TWENTY, TWENTY))
                .expectResultMessagePayload(new Reserved(TWENTY.times(0), false))
                .expectEvents(reserved(ANNAS_BOOKING, TWENTY.times(0), ANNA));
    }

    @Test
    void it_is_good_too_where_another_has_left_nothing_to_pay() {
        voucher()
                .given(issued(SEATS_ONLY))
                .when(reserve(ANNAS_BOOKING, ANNA, TWENTY, TWENTY.times(0)))
                .expectResultMessagePayload(new Reserved(TWENTY.times(0), false));
    }

    @Test
    void one_that_can_be_used_now_or_later_is_good_also_while_all_uses_are_taken() {
        check(issued(twentyOff(1))).expectResultMessagePayload(new Good()).expectNoEvents();
        check(issued(within(BOOKED_AT.plus(Duration.ofDays(1)), null, null)))
                .expectResultMessagePayload(new Good());
        check(issued(twentyOff(1)), reserved(ANNAS_BOOKING), redeemed(ANNAS_BOOKING))
                .expectResultMessagePayload(new Good());
    }

    @Test
    void one_that_is_over_says_why() {
        check(issued(twentyOff(1)), new VoucherWithdrawn(WELCOME))
                .expectResultMessagePayload(new Over(Reason.WITHDRAWN))
                .expectNoEvents();
        check(issued(within(null, BOOKED_AT, null)))
                .expectResultMessagePayload(new Over(Reason.EXPIRED));
    }

    private static ResultValidator<Voucher> check(Object... events) {
        return voucher().given(events).when(new CheckVoucher(WELCOME));
    }
}
