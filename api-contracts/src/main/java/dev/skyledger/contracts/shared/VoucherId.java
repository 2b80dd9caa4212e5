package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A voucher's stream, which is named by its code, so that no two vouchers have the same. */
public record VoucherId(@JsonValue String value) {

    private static final String PREFIX = "voucher:";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VoucherId {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a voucher id starts with " + PREFIX);
        }
        value = PREFIX + new VoucherCode(value.substring(PREFIX.length())).value();
    }

    public static VoucherId of(VoucherCode code) {
        return new VoucherId(PREFIX + code.value());
    }

    public VoucherCode code() {
        return new VoucherCode(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
