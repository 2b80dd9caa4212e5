package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.VoucherId;
import org.axonframework.serialization.Revision;

/** Nobody may begin to use the voucher any more. */
@Revision("1")
public record VoucherWithdrawn(VoucherId voucher) implements VoucherEvent {}
