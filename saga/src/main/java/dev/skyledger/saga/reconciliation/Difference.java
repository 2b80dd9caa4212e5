package dev.skyledger.saga.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.payment.MovementKind;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something about the money of a booking on which we and the provider do not agree. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Difference(
        Kind kind,
        BookingId bookingId,
        @Nullable Integer exchange,
        @Nullable MovementKind operation,
        @Nullable Integer number,
        @Nullable Money here,
        @Nullable Money atProvider,
        Instant at) {

    /** About what was paid for a booking, or for one of its exchanges. */
    static Difference about(
            PaymentId payment,
            Kind kind,
            @Nullable MovementKind operation,
            @Nullable Integer number,
            @Nullable Money here,
            @Nullable Money atProvider,
            Instant at) {
        var exchange = payment.exchange();
        return new Difference(
                kind,
                payment.booking(),
                exchange.isPresent() ? exchange.getAsInt() : null,
                operation,
                number,
                here,
                atProvider,
                at);
    }

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
