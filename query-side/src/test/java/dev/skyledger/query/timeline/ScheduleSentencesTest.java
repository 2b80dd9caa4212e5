package dev.skyledger.query.timeline;

import static dev.skyledger.contracts.booking.ScheduleChangeExamples.accepted;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.cancelled;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.missed;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.refused;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.retimed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScheduleSentencesTest {

    @Test
    void a_change_is_told_with_its_rule_and_what_happens_without_a_decision() {
        assertThat(text(cancelled(1, 7)))
                .isEqualTo(
                        "The airline cancelled a flight. Without a decision all of its price comes"
                                + " back.");
        assertThat(text(retimed(1, 7, 2)))
                .isEqualTo(
                        "The airline changed the times of a flight. Without a decision the change"
                                + " is accepted.");
        assertThat(text(missed(1, 7, 1)))
                .isEqualTo(
                        "The airline changed the times of a flight, so that a connection is"
                                + " missed. Without a decision all of its price comes back.");
        assertThat(ScheduleSentences.of(retimed(1, 7, 8)).details())
                .containsEntry("rule", "international-at-least-6h")
                .containsKeys("old", "new", "deadline", "default", "why");
    }

    @Test
    void whoever_decided_is_named_and_so_is_silence() {
        assertThat(Stream.of(DecidedBy.values()).map(by -> text(accepted(1, by))))
                .containsExactly(
                        "The traveller accepted the changed flight.",
                        "Staff accepted the changed flight for the traveller.",
                        "The flight goes as it was agreed again.",
                        "Nobody decided in time, so the changed flight is accepted.");
        assertThat(text(refused(1)))
                .isEqualTo(
                        "The traveller gave the changed flight back; all of its price comes back.");
        assertThat(ScheduleSentences.of(refused(1, DecidedBy.SILENCE, "other-airport")).details())
                .containsEntry("by", DecidedBy.SILENCE)
                .containsEntry("rule", "other-airport");
    }

    private static String text(ScheduleChangeEvent event) {
        return ScheduleSentences.of(event).text();
    }
}
