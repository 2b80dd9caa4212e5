package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells nothing until the alert is resumed. */
public record PauseAlert(@TargetAggregateIdentifier AlertId alert, TravellerId owner)
        implements AlertCommand {}
