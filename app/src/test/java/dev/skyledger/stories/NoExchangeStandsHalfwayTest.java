package dev.skyledger.stories;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application is killed between every two steps of an exchange that costs more, costs less, is
 * refused by the bank or changes what is not paid yet, and started again: each time it finishes
 * what it had begun, and every seat and cent is where it belongs.
 */
class NoExchangeStandsHalfwayTest {

    @TempDir private Path data;

    @Test
    void whatever_the_step_it_is_finished_after_the_next_start() throws Exception {
        try (var crashes = new Crashes(data)) {
            crashes.before(
                    Exchanger.TAKES_A_DEARER_FLIGHT,
                    "SeatsHeld",
                    "ExchangeRequested",
                    "PaymentRequested",
                    "ask AUTHORISE",
                    "do AUTHORISE",
                    "PaymentAuthorised",
                    "SeatsSold",
                    "ItemExchanged",
                    "SoldSeatsReturned",
                    "ask CAPTURE",
                    "do CAPTURE",
                    "PaymentCaptured");
            crashes.before(
                    Exchanger.HAS_A_BAD_CARD,
                    "PaymentDeclined",
                    "ExchangeFellThrough",
                    "SeatsReleased");
            crashes.before(
                    Exchanger.TAKES_A_CHEAPER_FLIGHT,
                    "ExchangeRequested",
                    "SeatsSold",
                    "ItemExchanged",
                    "SoldSeatsReturned",
                    "RefundRequested",
                    "ask REFUND",
                    "PaymentRefunded");
            crashes.before(
                    Exchanger.EXCHANGES_WHAT_IS_HELD,
                    "SeatsHeld",
                    "ItemExchanged",
                    "SeatsReleased");
            crashes.were(25);
        }
    }
}
