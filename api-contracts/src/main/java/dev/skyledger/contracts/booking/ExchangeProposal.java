package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;

/**
 * The flights that would be exchanged and who flies on them, those that stay, the number that the
 * next flight of the booking gets, whether it is paid, how much of it can come back, and until when
 * its seats are held if it is not.
 */
public record ExchangeProposal(
        List<Leaving> from,
        List<HeldItem> staying,
        int nextItem,
        boolean paid,
        Money returnable,
        Instant heldUntil) {

    public ExchangeProposal {
        from = List.copyOf(from);
        staying = List.copyOf(staying);
    }

    /** One flight that would go, who flies on it now, and what their places cost. */
    public record Leaving(HeldItem item, Party party, Money worth) {}
}
