package dev.skyledger.command.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.voucher.VoucherExamples.ONCE;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.WELCOME;
import static dev.skyledger.contracts.voucher.VoucherExamples.issued;
import static dev.skyledger.contracts.voucher.VoucherExamples.redeemed;
import static dev.skyledger.contracts.voucher.VoucherExamples.released;
import static dev.skyledger.contracts.voucher.VoucherExamples.reserved;
import static dev.skyledger.contracts.voucher.VoucherExamples.share;
import static dev.skyledger.contracts.voucher.VoucherExamples.twentyOff;

import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.voucher.IssueVoucher;
import dev.skyledger.contracts.voucher.RedeemVoucher;
import dev.skyledger.contracts.voucher.ReleaseVoucher;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reserved;
import dev.skyledger.contracts.voucher.ReservationOutcome.Unusable;
import dev.skyledger.contracts.voucher.ReserveVoucher;
import dev.skyledger.contracts.voucher.VoucherExamples;
import dev.skyledger.contracts.voucher.VoucherReleaseReason;
import dev.skyledger.contracts.voucher.VoucherReleased;
import dev.skyledger.contracts.voucher.VoucherWithdrawn;
import dev.skyledger.contracts.voucher.WithdrawVoucher;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoucherTest {

    private static final BookingId BENS_BOOKING =
            new BookingId("01937a00-0000-7000-8000-00000000b0b0");
    private static final WithdrawVoucher WITHDRAW = new WithdrawVoucher(WELCOME);

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

    private static ReleaseVoucher release(VoucherReleaseReason reason) {
        return new ReleaseVoucher(WELCOME, ANNAS_BOOKING, reason, 1);
    }

    @Test
    void a_code_is_issued_once_however_often_the_request_comes() {
        var issue = new IssueVoucher(WELCOME, "a-request", ONCE);
        voucher.givenNoPriorActivity().when(issue).expectEvents(issued(ONCE));
        voucherAt(BOOKED_AT).given(issued(ONCE)).when(issue).expectNoEvents();
        voucherAt(BOOKED_AT)
                .given(issued(ONCE))
                .when(new IssueVoucher(WELCOME, "another", ONCE))
                .expectException(RefusalException.class)
                .expectNoEvents();
    }

    @ParameterizedTest
    @CsvSource({"100.00, 100.00, 20.00", "100.00, 15.00, 15.00", "12.00, 12.00, 12.00"})
    void an_amount_takes_off_no_more_than_is_owed(String total, String owed, String discount) {
        voucher.given(issued(ONCE))
                .when(reserve(ANNAS_BOOKING, total, owed))
                .expectResultMessagePayload(new Reserved(euros(discount), false))
                .expectEvents(reserved(ANNAS_BOOKING, euros(discount), ANNA));
    }

    @ParameterizedTest
    @CsvSource({"15, 99.99, 99.99, 15.00", "100, 80.00, 80.00, 80.00", "50, 80.00, 30.00, 30.00"})
    void a_share_is_of_the_whole_total(int share, String total, String owed, String discount) {
        voucher.given(issued(share(share)))
                .when(reserve(ANNAS_BOOKING, total, owed))
                .expectResultMessagePayload(new Reserved(euros(discount), true));
    }

    @Test
    void one_use_is_for_one_booking() {
        voucher.given(issued(ONCE), reserved(ANNAS_BOOKING))
                .when(reserve(BENS_BOOKING))
                .expectResultMessagePayload(new Unusable(Reason.USED_UP))
                .expectNoEvents();
        voucherAt(BOOKED_AT)
                .given(issued(twentyOff(2)), reserved(ANNAS_BOOKING), redeemed(ANNAS_BOOKING))
                .when(reserve(BENS_BOOKING))
                .expectResultMessagePayload(new Reserved(TWENTY, false));
    }

    @Test
    void asking_again_for_the_same_booking_changes_nothing() {
        voucher.given(issued(ONCE), reserved(ANNAS_BOOKING))
                .when(reserve(ANNAS_BOOKING, "50.00", "1.00"))
                .expectResultMessagePayload(new Reserved(TWENTY, false))
                .expectNoEvents();
        voucherAt(BOOKED_AT)
                .given(issued(ONCE), reserved(ANNAS_BOOKING), redeemed(ANNAS_BOOKING))
                .when(reserve(ANNAS_BOOKING))
                .expectResultMessagePayload(new Reserved(TWENTY, false))
                .expectNoEvents();
    }

    @Test
    void a_use_that_was_given_back_can_be_had() {
        voucher.given(issued(ONCE), reserved(ANNAS_BOOKING), released(ANNAS_BOOKING))
                .when(reserve(BENS_BOOKING))
                .expectResultMessagePayload(new Reserved(TWENTY, false));
    }

    @Test
    void a_use_is_for_good_once_and_returns_only_when_its_booking_was_never_paid() {
        var redeem = new RedeemVoucher(WELCOME, ANNAS_BOOKING);
        voucher.given(issued(ONCE), reserved(ANNAS_BOOKING))
                .when(redeem)
                .expectEvents(redeemed(ANNAS_BOOKING));
        voucherAt(BOOKED_AT)
                .given(issued(ONCE), reserved(ANNAS_BOOKING), redeemed(ANNAS_BOOKING))
                .when(redeem)
                .expectNoEvents();
        voucherAt(BOOKED_AT)
                .given(issued(ONCE), reserved(ANNAS_BOOKING), redeemed(ANNAS_BOOKING))
                .when(release(VoucherReleaseReason.BOOKING_ENDED))
                .expectNoEvents();
        voucherAt(BOOKED_AT)
                .given(issued(ONCE), reserved(ANNAS_BOOKING), redeemed(ANNAS_BOOKING))
                .when(release(VoucherReleaseReason.BOOKING_NEVER_PAID))
                .expectEvents(
                        new VoucherReleased(
                                WELCOME, ANNAS_BOOKING, VoucherReleaseReason.BOOKING_NEVER_PAID));
    }

    @Test
    void what_was_used_comes_back_if_the_seller_ends_the_booking() {
        var reason = VoucherReleaseReason.BOOKING_ENDED_BY_SELLER;
        voucherAt(BOOKED_AT)
                .given(issued(ONCE), reserved(ANNAS_BOOKING), redeemed(ANNAS_BOOKING))
                .when(release(reason))
                .expectEvents(new VoucherReleased(WELCOME, ANNAS_BOOKING, reason));
    }

    @Test
    void what_nobody_reserved_is_neither_redeemed_nor_released() {
        voucher.given(issued(ONCE)).when(new RedeemVoucher(WELCOME, BENS_BOOKING)).expectNoEvents();
        voucherAt(BOOKED_AT)
                .given(issued(ONCE), reserved(ANNAS_BOOKING), released(ANNAS_BOOKING))
                .when(release(VoucherReleaseReason.BOOKING_ENDED))
                .expectNoEvents();
    }

    @Test
    void a_withdrawn_voucher_stays_with_those_who_have_it() {
        voucher.given(issued(twentyOff(9)), reserved(ANNAS_BOOKING))
                .when(WITHDRAW)
                .expectEvents(new VoucherWithdrawn(WELCOME));
        voucherAt(BOOKED_AT)
                .given(issued(twentyOff(9)), reserved(ANNAS_BOOKING), new VoucherWithdrawn(WELCOME))
                .when(reserve(BENS_BOOKING))
                .expectResultMessagePayload(new Unusable(Reason.WITHDRAWN));
        voucherAt(BOOKED_AT)
                .given(issued(twentyOff(9)), reserved(ANNAS_BOOKING), new VoucherWithdrawn(WELCOME))
                .when(reserve(ANNAS_BOOKING))
                .expectResultMessagePayload(new Reserved(TWENTY, false));
    }
}
