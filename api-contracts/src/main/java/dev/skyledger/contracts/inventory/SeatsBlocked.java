package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.contracts.shared.VoucherCode;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The airline keeps seats for itself, or for those who book with a code; where the cabin has a map,
 * these.
 */
@Revision("1")
public record SeatsBlocked(
        InventoryId inventory,
        BlockId block,
        Cabin cabin,
        int seats,
        List<SeatNo> numbers,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable VoucherCode code)
        implements InventoryEvent {}
