package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import org.axonframework.serialization.Revision;

/** The traveller wants to be told again. */
@Revision("1")
public record AlertResumed(AlertId alert) implements AlertEvent {}
