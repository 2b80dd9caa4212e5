package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import org.axonframework.serialization.Revision;

/** The traveller waits for another price from now on. */
@Revision("1")
public record AlertRetargeted(AlertId alert, Money before, Money after) implements AlertEvent {}
