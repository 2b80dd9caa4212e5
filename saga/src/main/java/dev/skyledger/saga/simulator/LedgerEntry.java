package dev.skyledger.saga.simulator;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.saga.provider.Operation;
import java.time.Instant;

/** One thing that the simulator did, once for its key. */
record LedgerEntry(
        Instant at, Operation operation, Money amount, Outcome outcome, String idempotencyKey) {}
