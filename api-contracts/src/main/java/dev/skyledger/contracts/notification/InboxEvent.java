package dev.skyledger.contracts.notification;

import dev.skyledger.contracts.shared.InboxId;
import dev.skyledger.contracts.shared.StreamOf;

/** Everything that can happen to what a traveller was told. */
public sealed interface InboxEvent extends StreamOf permits NotificationRead {

    InboxId inbox();

    @Override
    default String stream() {
        return inbox().value();
    }
}
