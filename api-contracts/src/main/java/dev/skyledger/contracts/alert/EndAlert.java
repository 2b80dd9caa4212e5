package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Ends an alert for good; an owner is named where only the owner may. */
public record EndAlert(
        @TargetAggregateIdentifier AlertId alert, @Nullable TravellerId owner, AlertEnd reason)
        implements AlertCommand {}
