package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import org.axonframework.serialization.Revision;

/** Nobody will be told any more. */
@Revision("1")
public record AlertEnded(AlertId alert, AlertEnd reason) implements AlertEvent {}
