package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.TravellerId;

/** What is this alert of mine? The answer, {@link AlertDetails}, is null where there is none. */
public record FindAlert(AlertId alert, TravellerId owner) {}
