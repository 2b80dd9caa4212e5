package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.OversaleId;

/** Nobody's seats are needed any more. */
public record OversaleOver(OversaleId oversale) implements Refusal {}
