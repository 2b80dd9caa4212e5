package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.contracts.shared.VoucherId;

/** Everything that can be asked of a voucher. */
public sealed interface VoucherCommand extends StreamOf
        permits IssueVoucher,
                CheckVoucher,
                ReserveVoucher,
                RedeemVoucher,
                ReleaseVoucher,
                WithdrawVoucher {

    VoucherId voucher();

    @Override
    default String stream() {
        return voucher().value();
    }
}
