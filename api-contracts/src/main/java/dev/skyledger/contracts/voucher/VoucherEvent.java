package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.contracts.shared.VoucherId;

/** Everything that can happen to a voucher. */
public sealed interface VoucherEvent extends StreamOf
        permits VoucherIssued, VoucherReserved, VoucherReleased, VoucherRedeemed, VoucherWithdrawn {

    VoucherId voucher();

    @Override
    default String stream() {
        return voucher().value();
    }
}
