package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.VoucherId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Promises something to whoever has the code; under the same request again it does nothing. */
public record IssueVoucher(
        @TargetAggregateIdentifier VoucherId voucher, String request, VoucherTerms terms)
        implements VoucherCommand {}
