package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.StreamOf;

/** Everything that can be asked of the seats of a flight. */
public sealed interface InventoryCommand extends StreamOf
        permits OpenInventory,
                ReviseInventory,
                AuthoriseOverbooking,
                ResolveOversale,
                AskSeatsBack,
                BlockSeats,
                UnblockSeats,
                AssignSeats,
                CloseSales,
                HoldSeats,
                ExtendHold,
                SellSeats,
                ReleaseSeats,
                LapseHolds {

    InventoryId inventory();

    @Override
    default String stream() {
        return inventory().value();
    }
}
