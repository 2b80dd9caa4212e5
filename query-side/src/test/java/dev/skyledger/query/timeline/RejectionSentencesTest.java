package dev.skyledger.query.timeline;

import static dev.skyledger.contracts.booking.BookingExamples.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RejectionSentencesTest {

    private static final String UNSAID = said(RejectionReason.VOUCHER_UNUSABLE, "never-heard-of");

    @ParameterizedTest
    @EnumSource
    void every_reason_is_said_in_a_sentence(RejectionReason reason) {
        assertThat(said(reason, "card")).matches("The booking was rejected: .+\\.");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_of_a_voucher_is_said_more_exactly_than_that_there_is_one(Reason reason) {
        assertThat(saidOf(reason)).matches("The booking was rejected: .+\\.").isNotEqualTo(UNSAID);
    }

    @Test
    void no_two_reasons_of_a_voucher_are_said_alike() {
        assertThat(Stream.of(Reason.values()).map(RejectionSentencesTest::saidOf))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_reason_that_nobody_has_words_for_leaves_the_sentence_as_it_is() {
        assertThat(UNSAID).isEqualTo("The booking was rejected: a voucher cannot be used for it.");
    }

    private static String saidOf(Reason reason) {
        var detail = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return said(RejectionReason.VOUCHER_UNUSABLE, detail);
    }

    private static String said(RejectionReason reason, String detail) {
        return BookingSentences.of(rejected(reason, detail)).text();
    }
}
