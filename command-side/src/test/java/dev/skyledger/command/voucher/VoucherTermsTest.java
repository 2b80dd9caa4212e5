package dev.skyledger.command.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.voucher.VoucherExamples.ONCE;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.WELCOME;
import static dev.skyledger.contracts.voucher.VoucherExamples.issued;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reserved;
import dev.skyledger.contracts.voucher.ReservationOutcome.Unusable;
import dev.skyledger.contracts.voucher.ReserveVoucher;
import dev.skyledger.contracts.voucher.VoucherTerms;
import dev.skyledger.contracts.voucher.VoucherWorth.Amount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
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
        return new ReserveVoucher(WELCOME, booking, ANNA, euros(total), euros(owed));
    }

    private static ReserveVoucher reserve(BookingId booking) {
        return reserve(booking, "100.00", "100.00");
    }

    private static VoucherTerms valid(@Nullable Instant from, @Nullable Instant until) {
        return new VoucherTerms(new Amount(TWENTY), from, until, 1, null);
    }

    @Test
    void a_voucher_is_good_from_its_first_moment_to_before_its_last() {
        var later = BOOKED_AT.plus(Duration.ofHours(1));
        refuses(valid(later, null), Reason.NOT_YET_VALID);
        refuses(valid(null, BOOKED_AT), Reason.EXPIRED);
        voucher.given(issued(valid(BOOKED_AT, later)))
                .when(reserve(ANNAS_BOOKING))
                .expectResultMessagePayload(new Reserved(TWENTY, false));
    }

    @Test
    void a_total_may_be_too_small_foreign_or_nothing() {
        var worth = new Amount(TWENTY);
        refuses(new VoucherTerms(worth, null, null, 1, euros("100.01")), Reason.TOTAL_TOO_SMALL);
        refuses(
                new VoucherTerms(new Amount(Money.of("9.00", "USD")), null, null, 1, null),
                Reason.OTHER_CURRENCY);
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
