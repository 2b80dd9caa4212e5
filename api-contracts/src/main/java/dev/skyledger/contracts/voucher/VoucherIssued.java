package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.VoucherId;
import org.axonframework.serialization.Revision;

/** Something was promised to whoever has the code. */
@Revision("1")
public record VoucherIssued(VoucherId voucher, String request, VoucherTerms terms)
        implements VoucherEvent {}
