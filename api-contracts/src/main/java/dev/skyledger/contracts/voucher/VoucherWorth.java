package dev.skyledger.contracts.voucher;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.skyledger.contracts.shared.Money;

/** What a voucher takes off a total. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
public sealed interface VoucherWorth {

    /** A share of the whole total. */
    record Percent(int share) implements VoucherWorth {

        public Percent {
            if (share < 1 || share > 100) {
                throw new IllegalArgumentException("a share is 1 to 100 percent");
            }
        }
    }

    /** So much, or whatever is less. */
    record Amount(Money money) implements VoucherWorth {

        public Amount {
            if (!money.isPositive()) {
                throw new IllegalArgumentException("a voucher is worth something");
            }
        }
    }

    /** Nothing: its code only opens seats that are kept for it. */
    record Nothing() implements VoucherWorth {}
}
