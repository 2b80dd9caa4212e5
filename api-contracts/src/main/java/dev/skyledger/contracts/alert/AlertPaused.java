package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import org.axonframework.serialization.Revision;

/** The traveller does not want to be told for now. */
@Revision("1")
public record AlertPaused(AlertId alert) implements AlertEvent {}
