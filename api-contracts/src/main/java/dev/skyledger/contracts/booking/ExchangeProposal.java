package dev.skyledger.contracts.booking;

import java.util.List;

/**
 * The flights that would be exchanged, those that stay, who flies, and the number that the next
 * flight of the booking gets.
 */
public record ExchangeProposal(
        List<HeldItem> from, List<HeldItem> staying, Party party, int nextItem) {
    public ExchangeProposal {
        from = List.copyOf(from);
        staying = List.copyOf(staying);
    }
}
