package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.InventoryId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The seats of a flight went on sale, until it leaves; the oldest do not say in which zone. */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InventoryOpened(
        InventoryId inventory, Instant salesEnd, @Nullable ZoneId zone, List<CabinStock> cabins)
        implements InventoryEvent {}
