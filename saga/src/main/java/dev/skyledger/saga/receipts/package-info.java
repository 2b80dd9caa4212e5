/** Receipts for what was paid and credit notes for what came back, under numbers without gaps. */
@NullMarked
package dev.skyledger.saga.receipts;

import org.jspecify.annotations.NullMarked;
