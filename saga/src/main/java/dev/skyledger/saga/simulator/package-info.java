/** A payment provider that only pretends: every outcome by its own card token, with a ledger. */
@NullMarked
package dev.skyledger.saga.simulator;

import org.jspecify.annotations.NullMarked;
