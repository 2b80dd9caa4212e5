package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.OversaleId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who has a seat in the cabin can be carried again, so it sells again, and those who were
 * asked for their seats keep them.
 */
@Revision("1")
public record OversaleResolved(
        InventoryId inventory,
        OversaleId oversale,
        Cabin cabin,
        OversaleResolution by,
        @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BookingId> asked)
        implements InventoryEvent {

    @SuppressWarnings("NullAway") // the oldest, and those during which nobody was asked
    public OversaleResolved {
        asked = asked == null ? List.of() : List.copyOf(asked);
    }
}
