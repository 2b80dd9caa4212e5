package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A price has dropped to the target or below, or lower than ever. The drop is known by the log
 * position at which it happened: one that is older than the last that was told is not told again.
 */
public record MeetPriceTarget(@TargetAggregateIdentifier AlertId alert, FoundPrice found, long drop)
        implements AlertCommand {}
