package dev.skyledger.saga.receipts;

import dev.skyledger.contracts.shared.Money;
import java.util.ArrayList;
import java.util.List;

/** Cuts what came back in one go into what is of each of the payments. */
final class Shares {

    private Shares() {}

    /** What of those parts is for one of the payments, which follow each other. */
    static List<Sold.Part> of(List<Sold.Part> all, Money before, Money amount) {
        var from = before.minor();
        var to = before.plus(amount).minor();
        var share = new ArrayList<Sold.Part>();
        var at = 0L;
        for (var part : all) {
            var end = at + part.amount().minor();
            var minor = Math.min(end, to) - Math.max(at, from);
            if (minor > 0) {
                var money = Money.ofMinor(minor, amount.currency());
                share.add(new Sold.Part(part.item(), part.places(), money));
            }
            at = end;
        }
        return share;
    }
}
