package dev.skyledger.saga.voucher;

import static dev.skyledger.contracts.booking.BookingChangeExamples.revived;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.WELCOME;
import static dev.skyledger.contracts.voucher.VoucherExamples.redeemed;
import static dev.skyledger.contracts.voucher.VoucherExamples.released;
import static dev.skyledger.contracts.voucher.VoucherExamples.reserved;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.CancellationExamples;
import dev.skyledger.contracts.booking.ForgoBooking;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.voucher.RedeemVoucher;
import dev.skyledger.contracts.voucher.ReleaseVoucher;
import dev.skyledger.contracts.voucher.VoucherReleaseReason;
import dev.skyledger.contracts.voucher.VoucherReserved;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VoucherUsesTest {

    private static final Instant LATER = BOOKED_AT.plus(Duration.ofMinutes(2));

    private static final BookingConfirmed CHEAPER = confirmedFor(Money.of("1.00", "EUR"));
    private static final RedeemVoucher REDEEM = new RedeemVoucher(WELCOME, ANNAS_BOOKING);

    private final UsesStage stage = new UsesStage();

    @AfterEach
    void close() {
        stage.close();
    }

    private static BookingConfirmed confirmedFor(Money total) {
        return new BookingConfirmed(ANNAS_BOOKING, 1, total, REFERENCE, List.of(HELD));
    }

    private static BookingCancelled cancelled(String reason) {
        return new BookingCancelled(ANNAS_BOOKING, reason, 1, List.of(HELD), null);
    }

    private static ReleaseVoucher release(VoucherReleaseReason reason) {
        return new ReleaseVoucher(WELCOME, ANNAS_BOOKING, reason, 1);
    }

    private static VoucherReserved again() {
        return new VoucherReserved(WELCOME, ANNAS_BOOKING, TWENTY, ANNA, 2);
    }

    @Test
    void a_booking_that_stands_uses_its_voucher_for_good() throws Exception {
        stage.happens(reserved(ANNAS_BOOKING), CHEAPER);
        assertThat(stage.sent()).containsExactly(REDEEM);
    }

    @Test
    void a_booking_that_came_to_nothing_gives_it_back() throws Exception {
        stage.happens(reserved(ANNAS_BOOKING), new BookingExpired(ANNAS_BOOKING, 0, List.of(HELD)));
        assertThat(stage.sent()).containsExactly(release(VoucherReleaseReason.BOOKING_ENDED));
    }

    @Test
    void a_booking_whose_money_could_not_be_charged_gives_back_even_what_was_used()
            throws Exception {
        stage.happens(reserved(ANNAS_BOOKING), CHEAPER, redeemed(ANNAS_BOOKING));
        stage.happens(cancelled("capture-failed"));
        assertThat(stage.sent())
                .containsExactly(REDEEM, release(VoucherReleaseReason.BOOKING_NEVER_PAID));
    }

    @Test
    void a_booking_without_vouchers_is_left_alone() throws Exception {
        stage.happens(confirmedFor(HELD.price()), cancelled("cancelled-by-traveller"));
        assertThat(stage.sent()).isEmpty();
    }

    @Test
    void one_that_took_nothing_off_is_used_by_what_its_owner_gave_up_as_well() throws Exception {
        stage.happens(reserved(ANNAS_BOOKING), confirmedFor(HELD.price()));
        stage.happens(CancellationExamples.cancelled(CancellationExamples.AFTER_QUOTE));
        assertThat(stage.sent()).containsExactly(REDEEM);
    }

    @Test
    void what_is_done_is_not_done_again() throws Exception {
        stage.happens(reserved(ANNAS_BOOKING), released(ANNAS_BOOKING));
        stage.happens(cancelled("cancelled-by-traveller"));
        stage.sweep(LATER);
        assertThat(stage.sent()).isEmpty();
    }

    @Test
    void a_booking_that_lives_again_keeps_what_it_reserved_again() throws Exception {
        stage.happens(reserved(ANNAS_BOOKING), released(ANNAS_BOOKING), again());
        stage.written(placed(), new BookingExpired(ANNAS_BOOKING, 0, List.of(HELD)), revived());
        stage.sweep(Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(stage.sent()).isEmpty();
        stage.answers(Placing.OVER);
        stage.happens(new BookingExpired(ANNAS_BOOKING, 0, List.of(HELD)));
        assertThat(stage.sent())
                .containsExactly(
                        ForgoBooking.of(ANNAS_BOOKING, 3),
                        new ReleaseVoucher(
                                WELCOME, ANNAS_BOOKING, VoucherReleaseReason.BOOKING_ENDED, 2));
    }

    @Test
    void news_of_its_former_life_speaks_of_that_one() throws Exception {
        stage.happens(reserved(ANNAS_BOOKING));
        stage.happens(new BookingExpired(ANNAS_BOOKING, 0, List.of(HELD)), again());
        assertThat(stage.sent()).containsExactly(release(VoucherReleaseReason.BOOKING_ENDED));
    }
}
