package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for another price than before. */
public record RetargetAlert(
        @TargetAggregateIdentifier AlertId alert, TravellerId owner, Money target)
        implements AlertCommand {

    public RetargetAlert {
        if (!target.isPositive()) {
            throw new IllegalArgumentException("a target is more than nothing");
        }
    }
}
