package dev.skyledger.query.timeline;

import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.inventory.BlockExamples.held;
import static dev.skyledger.contracts.inventory.BlockExamples.share;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.voucher.VoucherExamples;
import org.junit.jupiter.api.Test;

/** What is told of seats that were kept for a code. */
class KeptSeatSentencesTest {

    @Test
    void it_is_said_how_many_were_kept() {
        assertThat(told(held(ANNAS_HOLD, 1, NOON))).isEqualTo("One seat was set aside.");
        assertThat(told(held(ANNAS_HOLD, 2, NOON, share(2, 0))))
                .isEqualTo("2 seats were set aside of those kept for the code.");
        assertThat(told(held(ANNAS_HOLD, 3, NOON, share(1, 0))))
                .isEqualTo("3 seats were set aside, 1 of those kept for the code.");
    }

    @Test
    void a_voucher_that_only_opens_seats_takes_nothing_off() {
        var reserved = VoucherExamples.reserved(ANNAS_BOOKING, TWENTY.times(0), ANNA);
        assertThat(VoucherSentences.of(reserved).orElseThrow().text())
                .isEqualTo("The voucher WELCOME20 was set aside.");
    }

    private static String told(SeatsHeld event) {
        return SeatSentences.of(event).orElseThrow().text();
    }
}
