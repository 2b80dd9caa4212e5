package dev.skyledger.contracts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A journey that a traveller waits for costs the target or less, since this position of the log; or
 * less than ever, where they have no target.
 */
@Revision("1")
public record PriceTargetMet(
        AlertId alert,
        TravellerId traveller,
        FoundPrice found,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Money target,
        long drop)
        implements AlertEvent {}
