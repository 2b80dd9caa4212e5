package dev.skyledger.contracts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The traveller waits for another price from now on, and no longer for new lows, if they did. */
@Revision("1")
public record AlertRetargeted(
        AlertId alert,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Money before,
        Money after)
        implements AlertEvent {}
