package dev.skyledger.contracts.notification;

import static dev.skyledger.contracts.alert.AlertExamples.ANNA;

import dev.skyledger.contracts.EventExamples;
import dev.skyledger.contracts.shared.InboxId;
import dev.skyledger.contracts.shared.NotificationId;
import java.util.List;

/** Anna is told something, and reads it. */
public final class NotificationExamples implements EventExamples {

    public static final InboxId ANNAS_INBOX = InboxId.of(ANNA);
    public static final NotificationId TOLD = NotificationId.of("an-event", ANNA);

    @Override
    public Class<?> family() {
        return InboxEvent.class;
    }

    @Override
    public List<?> examples() {
        return List.of(new NotificationRead(ANNAS_INBOX, TOLD));
    }
}
