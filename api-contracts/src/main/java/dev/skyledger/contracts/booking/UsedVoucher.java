package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.VoucherCode;

/** A voucher of a booking, and what it took off the total. */
public record UsedVoucher(VoucherCode voucher, Money discount) {}
