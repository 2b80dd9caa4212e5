/** Payments: decides what the provider's answers mean for the money of a booking. */
@NullMarked
package dev.skyledger.command.payment;

import org.jspecify.annotations.NullMarked;
