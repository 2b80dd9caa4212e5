package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.VoucherId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Nobody may begin to use the voucher any more; who has reserved a use keeps it. */
public record WithdrawVoucher(@TargetAggregateIdentifier VoucherId voucher)
        implements VoucherCommand {}
