package dev.skyledger.saga.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.WELCOME;
import static dev.skyledger.contracts.voucher.VoucherExamples.reserved;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingForgone;
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

class UseSweepTest {

    private static final BookingConfirmed CHEAPER = confirmedFor(Money.of("1.00", "EUR"));
    private static final ForgoBooking FORGO = ForgoBooking.of(ANNAS_BOOKING, 1);
    private static final RedeemVoucher REDEEM = new RedeemVoucher(WELCOME, ANNAS_BOOKING);

    private final UsesStage stage = new UsesStage();

    @AfterEach
    void close() {
        stage.close();
    }

    private static BookingConfirmed confirmedFor(Money total) {
        return new BookingConfirmed(ANNAS_BOOKING, 1, total, REFERENCE, List.of(HELD));
    }

    private static ReleaseVoucher release(VoucherReleaseReason reason) {
        return new ReleaseVoucher(WELCOME, ANNAS_BOOKING, reason, 1);
    }

    @Test
    void a_booking_that_was_never_placed_gives_it_back_after_a_minute() throws Exception {
        stage.happens(reserved(ANNAS_BOOKING));
        stage.sweep(BOOKED_AT.minus(Duration.ofDays(1)));
        assertThat(stage.sent()).isEmpty();
        stage.answers(Placing.FORGONE);
        stage.sweep(Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(stage.sent())
                .containsExactly(FORGO, release(VoucherReleaseReason.BOOKING_NEVER_PLACED));
    }

    @Test
    void one_that_is_placed_at_the_last_moment_keeps_it() throws Exception {
        stage.happens(reserved(ANNAS_BOOKING));
        stage.answers(Placing.KNOWN);
        stage.sweep(Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(stage.sent()).containsExactly(FORGO);
    }

    @Test
    void what_a_crash_left_of_a_forgone_booking_is_given_back_later() throws Exception {
        stage.happens(reserved(ANNAS_BOOKING));
        stage.written(new BookingForgone(ANNAS_BOOKING));
        stage.answers(Placing.FORGONE);
        stage.sweep(Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(stage.sent())
                .containsExactly(FORGO, release(VoucherReleaseReason.BOOKING_NEVER_PLACED));
    }

    @Test
    void what_is_set_aside_for_another_life_goes_back_only_once_that_is_forgone() throws Exception {
        var forgo = ForgoBooking.of(ANNAS_BOOKING, 3);
        stage.happens(new VoucherReserved(WELCOME, ANNAS_BOOKING, TWENTY, ANNA, 2));
        stage.written(placed(), expired(0));
        stage.answers(Placing.KNOWN);
        var muchLater = Instant.parse("2999-01-01T00:00:00Z");
        stage.sweep(muchLater);
        assertThat(stage.sent()).containsExactly(forgo);
        stage.answers(Placing.FORGONE);
        stage.sweep(muchLater.plus(Duration.ofHours(1)));
        assertThat(stage.sent())
                .containsExactly(
                        forgo,
                        forgo,
                        new ReleaseVoucher(
                                WELCOME, ANNAS_BOOKING, VoucherReleaseReason.BOOKING_ENDED, 2));
    }

    @Test
    void the_sweep_takes_the_last_step_once_more() throws Exception {
        var muchLater = Instant.parse("2999-01-01T00:00:00Z");
        stage.happens(reserved(ANNAS_BOOKING));
        stage.written(placed());
        stage.sweep(muchLater);
        assertThat(stage.sent()).isEmpty();
        stage.written(CHEAPER, contactCorrected());
        stage.sweep(muchLater.plus(Duration.ofHours(1)));
        assertThat(stage.sent()).containsExactly(REDEEM);
    }
}
