package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.VoucherUnusable;
import org.jspecify.annotations.Nullable;

/** Why an order is refused: what its stream says, and what whoever ordered is told. */
record Cause(RejectionReason reason, int available, Refusal refusal) {

    /** What the reason alone does not say. */
    @Nullable String detail() {
        return refusal instanceof VoucherUnusable(_, _, var why) ? why : null;
    }
}
