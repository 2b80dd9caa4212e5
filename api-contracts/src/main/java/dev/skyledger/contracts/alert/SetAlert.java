package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.util.Currency;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells a traveller when journeys like these cost the target or less, or of every new low in a
 * coin, until the last of their days ends; set again it does nothing.
 */
public record SetAlert(
        @TargetAggregateIdentifier AlertId alert,
        TravellerId traveller,
        AlertCriteria criteria,
        @Nullable Money target,
        Instant ends,
        @Nullable Currency newLowsIn)
        implements AlertCommand {

    public SetAlert {
        if ((target == null) == (newLowsIn == null)) {
            throw new IllegalArgumentException("an alert has a target, or a coin for new lows");
        }
        if (target != null && !target.isPositive()) {
            throw new IllegalArgumentException("a target is more than nothing");
        }
    }
}
