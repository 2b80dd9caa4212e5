package dev.skyledger.contracts.notification;

import dev.skyledger.contracts.shared.InboxId;
import dev.skyledger.contracts.shared.NotificationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The traveller has seen a notification; seeing it again changes nothing. */
public record ReadNotification(
        @TargetAggregateIdentifier InboxId inbox, NotificationId notification)
        implements InboxCommand {}
