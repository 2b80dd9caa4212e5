package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.StreamOf;

/** Everything that can happen to a price alert. */
public sealed interface AlertEvent extends StreamOf
        permits AlertSet, AlertRetargeted, PriceTargetMet, AlertPaused, AlertResumed, AlertEnded {

    AlertId alert();

    @Override
    default String stream() {
        return alert().value();
    }
}
