package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

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
