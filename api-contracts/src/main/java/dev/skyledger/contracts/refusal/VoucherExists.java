package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.VoucherCode;

/** Another voucher has that code. */
public record VoucherExists(VoucherCode voucher) implements Refusal {}
