package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Keeps held seats set aside for longer; a hold that lasts as long already, or is sold, stays as it
 * is. Answers with a {@link HoldOutcome}.
 */
public record ExtendHold(
        @TargetAggregateIdentifier InventoryId inventory, HoldId hold, Instant until)
        implements InventoryCommand {}
