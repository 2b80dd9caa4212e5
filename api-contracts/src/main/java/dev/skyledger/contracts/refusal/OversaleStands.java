package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.OversaleId;

/** So many seats have not come back yet. */
public record OversaleStands(OversaleId oversale, int excess) implements Refusal {}
