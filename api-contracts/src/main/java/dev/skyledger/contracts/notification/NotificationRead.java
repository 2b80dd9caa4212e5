package dev.skyledger.contracts.notification;

import dev.skyledger.contracts.shared.InboxId;
import dev.skyledger.contracts.shared.NotificationId;
import org.axonframework.serialization.Revision;

/** The traveller has seen a notification. */
@Revision("1")
public record NotificationRead(InboxId inbox, NotificationId notification) implements InboxEvent {}
