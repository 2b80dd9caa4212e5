package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.skyledger.contracts.shared.HoldId;

/** What came of the wish to sell held seats. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
public sealed interface SaleOutcome {

    /** The seats are the booking's. */
    record Sold(HoldId hold) implements SaleOutcome {}

    /** The hold is over, so there was nothing to sell. */
    record Gone(HoldId hold) implements SaleOutcome {}
}
