package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a paused alert watch again. */
public record ResumeAlert(@TargetAggregateIdentifier AlertId alert, TravellerId owner)
        implements AlertCommand {}
