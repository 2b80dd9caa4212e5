package dev.skyledger.saga.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.payment.MovementKind;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something about the money of a booking on which we and the provider do not agree. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Difference(
        Kind kind,
        BookingId bookingId,
        @Nullable MovementKind operation,
        @Nullable Integer number,
        @Nullable Money here,
        @Nullable Money atProvider,
        Instant at) {

    /** In what way we do not agree. */
    enum Kind {
        MISSING_AT_PROVIDER,
        MISSING_HERE,
        AMOUNT_DIFFERS,
        DONE_TWICE,
        ORPHANED_AUTHORISATION,
        OWED_DIFFERS
    }
}
