package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.skyledger.contracts.shared.TravellerId;
import java.util.List;

/**
 * The seats that an expired booking had, and those that it needs, each under a new hold; the
 * vouchers that it needs again, for whom, and the how many-th life that would be.
 */
public record Revival(
        List<HeldItem> lapsed,
        List<HeldItem> items,
        TravellerId traveller,
        List<UsedVoucher> vouchers,
        int life) {

    @JsonCreator
    public Revival {
        lapsed = List.copyOf(lapsed);
        items = List.copyOf(items);
        vouchers = List.copyOf(vouchers);
    }
}
