package dev.skyledger.contracts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A traveller wants to be told when journeys like these cost the target or less; where there is no
 * target, whenever they cost less than ever since, in the coin that is named then.
 */
@Revision("1")
public record AlertSet(
        AlertId alert,
        TravellerId traveller,
        AlertCriteria criteria,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Money target,
        Instant ends,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Currency newLowsIn)
        implements AlertEvent {

    /** In which prices are compared. */
    public Currency coin() {
        return target == null ? Objects.requireNonNull(newLowsIn) : target.unit();
    }
}
