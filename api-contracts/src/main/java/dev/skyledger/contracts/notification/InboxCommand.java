package dev.skyledger.contracts.notification;

import dev.skyledger.contracts.shared.InboxId;
import dev.skyledger.contracts.shared.StreamOf;

/** Everything that can be asked of what a traveller was told. */
public sealed interface InboxCommand extends StreamOf permits ReadNotification {

    InboxId inbox();

    @Override
    default String stream() {
        return inbox().value();
    }
}
