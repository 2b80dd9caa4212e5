package dev.skyledger.command.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.voucher.VoucherExamples.ONCE;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.issued;
import static dev.skyledger.contracts.voucher.VoucherExamples.terms;
import static dev.skyledger.contracts.voucher.VoucherExamples.within;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reserved;
import dev.skyledger.contracts.voucher.ReservationOutcome.Unusable;
import dev.skyledger.contracts.voucher.ReserveVoucher;
import dev.skyledger.contracts.voucher.VoucherExamples;
import dev.skyledger.contracts.voucher.VoucherTerms;
import dev.skyledger.contracts.voucher.VoucherWorth.Amount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** From when until when, and for which totals, a voucher is good. */
class VoucherTermsTest {

    private final FixtureConfiguration<Voucher> voucher = voucherAt(BOOKED_AT);

    private static FixtureConfiguration<Voucher> voucherAt(Instant now) {
        var fixture = new AggregateTestFixture<>(Voucher.class);
        fixture.registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
        return fixture;
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    private static ReserveVoucher reserve(BookingId booking, String total, String owed) {
        return VoucherExamples.reserve(booking, ANNA, euros(total), euros(owed));
    }

    private static ReserveVoucher reserve(BookingId booking) {
        return reserve(booking, "100.00", "100.00");
    }

    @Test
    void a_voucher_is_good_from_its_first_moment_to_before_its_last() {
        var later = BOOKED_AT.plus(Duration.ofHours(1));
        refuses(within(later, null, null), Reason.NOT_YET_VALID);
        refuses(within(null, BOOKED_AT, null), Reason.EXPIRED);
        voucher.given(issued(within(BOOKED_AT, later, null)))
                .when(reserve(ANNAS_BOOKING))
                .expectResultMessagePayload(new Reserved(TWENTY, false));
    }

    @Test
    void a_total_may_be_too_small_foreign_or_nothing() {
        var worth = new Amount(TWENTY);
        refuses(terms(worth, 1, euros("100.01")), Reason.TOTAL_TOO_SMALL);
        refuses(terms(new Amount(Money.of("9.00", "USD")), 1, null), Reason.OTHER_CURRENCY);
        voucher.given(issued(ONCE))
                .when(reserve(ANNAS_BOOKING, "100.00", "0.00"))
                .expectResultMessagePayload(new Unusable(Reason.NOTHING_OWED));
    }

    private void refuses(VoucherTerms terms, Reason reason) {
        voucherAt(BOOKED_AT)
                .given(issued(terms))
                .when(reserve(ANNAS_BOOKING))
                .expectResultMessagePayload(new Unusable(reason))
                .expectNoEvents();
    }
}
