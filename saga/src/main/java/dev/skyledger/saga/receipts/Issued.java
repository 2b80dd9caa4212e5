package dev.skyledger.saga.receipts;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.time.Instant;

/**
 * A number that was given, by which seller, and for which money: a try that was paid, or a refund.
 * The oldest do not tell what vouchers took off.
 */
record Issued(
        ReceiptNumber number,
        PaymentId payment,
        int part,
        Money amount,
        Instant at,
        String seller,
        boolean tellsVouchers) {}
