/** The money of one booking. */
@NullMarked
package dev.skyledger.contracts.payment;

import org.jspecify.annotations.NullMarked;
