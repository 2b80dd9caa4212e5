package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.StreamOf;

/** Everything that can be asked of a price alert. */
public sealed interface AlertCommand extends StreamOf
        permits SetAlert, RetargetAlert, PauseAlert, ResumeAlert, MeetPriceTarget, EndAlert {

    AlertId alert();

    @Override
    default String stream() {
        return alert().value();
    }
}
