package dev.skyledger.saga.receipts;

import dev.skyledger.contracts.shared.Money;
import java.util.ArrayList;
import java.util.List;

/** Cuts what came back in one go into what is of each of the payments. */
final class Shares {

    private Shares() {}

    /**
     * What of those parts is for one of the payments, which follow each other. What a flight costs
     * more takes away from the others, so only what goes beyond all before it is told.
     */
    static List<Sold.Part> of(List<Sold.Part> all, Money before, Money amount) {
        var to = before.plus(amount).minor();
        var share = new ArrayList<Sold.Part>();
        var told = before.minor();
        var at = 0L;
        for (var part : all) {
            at += part.amount().minor();
            var end = Math.min(at, to);
            if (end > told) {
                var money = Money.ofMinor(end - told, amount.currency());
                share.add(new Sold.Part(part.item(), part.places(), money));
                told = end;
            }
        }
        return share;
    }
}
