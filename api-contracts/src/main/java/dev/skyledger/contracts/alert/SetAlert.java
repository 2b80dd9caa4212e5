package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.Instant;

/**
 * Tells a traveller when journeys like these cost the target or less, until the last of their days
 * ends; set again it does nothing.
 */
public record SetAlert(
        @TargetAggregateIdentifier AlertId alert,
        TravellerId traveller,
        AlertCriteria criteria,
        Money target,
        Instant ends)
        implements AlertCommand {

    public SetAlert {
        if (!target.isPositive()) {
            throw new IllegalArgumentException("a target is more than nothing");
        }
    }
}
