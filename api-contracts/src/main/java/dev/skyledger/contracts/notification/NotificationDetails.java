package dev.skyledger.contracts.notification;

import dev.skyledger.contracts.shared.NotificationId;
import java.time.Instant;

/** What a traveller was told, when, about what, and whether it was seen. */
public record NotificationDetails(
        NotificationId notificationId,
        Instant at,
        String code,
        String text,
        Subject subject,
        boolean read) {

    /** What a notification is about. */
    public record Subject(String type, String id) {}
}
