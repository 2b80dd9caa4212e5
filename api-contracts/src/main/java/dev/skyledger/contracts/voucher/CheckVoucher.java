package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.VoucherId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Can anybody still begin to use the voucher, now or later? Answers with a {@link VoucherCheck},
 * and changes nothing.
 */
public record CheckVoucher(@TargetAggregateIdentifier VoucherId voucher)
        implements VoucherCommand {}
