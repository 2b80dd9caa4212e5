package dev.skyledger.stories;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application is killed between every two steps of giving up what is paid, and started again:
 * each time the seats are back, and all of the money that is to come back.
 */
class NothingGivenUpStandsHalfwayTest {

    @TempDir private Path data;

    @Test
    void whatever_the_step_it_is_finished_after_the_next_start() throws Exception {
        try (var crashes = new Crashes(data)) {
            crashes.before(
                    Exchanger.CANCELS,
                    "BookingCancelled",
                    "SoldSeatsReturned",
                    "RefundRequested",
                    "ask REFUND",
                    "do REFUND",
                    "PaymentRefunded");
            crashes.before(
                    Exchanger.WITHDRAWS,
                    "CancellationQuoted",
                    "PassengerWithdrawn",
                    "SoldSeatsReturned",
                    "RefundRequested",
                    "PaymentRefunded");
            crashes.before(
                    Exchanger.CANCELS_WHAT_WAS_EXCHANGED, "RefundRequested", "PaymentRefunded");
            crashes.were(13);
        }
    }
}
