package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.serialization.Revision;

/**
 * A journey that a traveller waits for costs the target or less, since this position of the log.
 */
@Revision("1")
public record PriceTargetMet(
        AlertId alert, TravellerId traveller, FoundPrice found, Money target, long drop)
        implements AlertEvent {}
