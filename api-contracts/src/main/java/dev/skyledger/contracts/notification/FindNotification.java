package dev.skyledger.contracts.notification;

import dev.skyledger.contracts.shared.NotificationId;
import dev.skyledger.contracts.shared.TravellerId;

/**
 * What is this notification of mine? The answer, {@link NotificationDetails}, is null where there
 * is none.
 */
public record FindNotification(NotificationId notification, TravellerId owner) {}
