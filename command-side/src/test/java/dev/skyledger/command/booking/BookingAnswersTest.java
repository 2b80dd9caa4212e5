package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.BookingDetails.ContactDetails;
import dev.skyledger.contracts.booking.BookingDetails.Reason;
import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.refusal.BookingClosed;
import dev.skyledger.contracts.refusal.RefusedBefore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a request is answered whose first answer nobody got. */
class BookingAnswersTest {

    @Test
    void what_was_refused_is_refused_again_for_the_same_reason() {
        assertThat(BookingAnswers.refusalIn(rejected(new Reason("price-changed", null, null))))
                .isEqualTo(new RefusedBefore(ANNAS_BOOKING, "price-changed", null));
        assertThat(BookingAnswers.refusalIn(rejected(new Reason("offer-expired", null, null))))
                .isEqualTo(new RefusedBefore(ANNAS_BOOKING, "offer-expired", null));
        var voucher = new Reason("voucher-unusable", "used-up", null);
        assertThat(BookingAnswers.refusalIn(rejected(voucher)))
                .isEqualTo(new RefusedBefore(ANNAS_BOOKING, "voucher-unusable", "used-up"));
    }

    @Test
    void where_nobody_knows_why_it_is_over() {
        assertThat(BookingAnswers.refusalIn(rejected(null)))
                .isEqualTo(new BookingClosed(ANNAS_BOOKING, "REJECTED"));
    }

    private static BookingDetails rejected(@Nullable Reason reason) {
        return new BookingDetails(
                ANNAS_BOOKING,
                LOCATOR,
                BookingStatus.REJECTED,
                null,
                List.of(),
                List.of(),
                new ContactDetails(null, null),
                null,
                null,
                null,
                reason,
                BOOKED_AT,
                1);
    }
}
