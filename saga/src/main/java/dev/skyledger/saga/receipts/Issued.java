package dev.skyledger.saga.receipts;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.time.Instant;

/** A number that was given, and for which money: a try that was paid, or a refund. */
record Issued(ReceiptNumber number, PaymentId payment, int part, Money amount, Instant at) {}
