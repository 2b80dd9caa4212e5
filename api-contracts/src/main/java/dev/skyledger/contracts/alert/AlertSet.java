package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A traveller wants to be told when journeys like these cost the target or less. */
@Revision("1")
public record AlertSet(
        AlertId alert, TravellerId traveller, AlertCriteria criteria, Money target, Instant ends)
        implements AlertEvent {}
