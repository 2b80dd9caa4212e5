package dev.skyledger.command.notification;

import static dev.skyledger.contracts.alert.AlertExamples.ANNA;
import static dev.skyledger.contracts.notification.NotificationExamples.ANNAS_INBOX;
import static dev.skyledger.contracts.notification.NotificationExamples.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.notification.NotificationRead;
import dev.skyledger.contracts.notification.ReadNotification;
import dev.skyledger.contracts.shared.NotificationId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class InboxTest {

    private static final ReadNotification READ = new ReadNotification(ANNAS_INBOX, TOLD);
    private static final NotificationRead WAS_READ = new NotificationRead(ANNAS_INBOX, TOLD);

    private final AggregateTestFixture<Inbox> inbox = new AggregateTestFixture<>(Inbox.class);

    @Test
    void a_notification_is_read_once() {
        inbox.givenNoPriorActivity().when(READ).expectEvents(WAS_READ);
        new AggregateTestFixture<>(Inbox.class).given(WAS_READ).when(READ).expectNoEvents();
    }

    @Test
    void each_is_read_by_itself() {
        var other = NotificationId.of("another-event", ANNA);
        inbox.given(WAS_READ)
                .when(new ReadNotification(ANNAS_INBOX, other))
                .expectEvents(new NotificationRead(ANNAS_INBOX, other));
    }

    @Test
    void what_was_read_is_kept_in_a_snapshot() {
        var json = JsonMapper.builder().build();
        var before = new Inbox();
        before.on(WAS_READ);
        var written = json.writeValueAsString(before);
        assertThat(written).contains(TOLD.value());
        assertThat(json.writeValueAsString(json.readValue(written, Inbox.class)))
                .isEqualTo(written);
    }
}
