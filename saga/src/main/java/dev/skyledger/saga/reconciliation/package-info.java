/** Holds our money against the provider's statement. */
@NullMarked
package dev.skyledger.saga.reconciliation;

import org.jspecify.annotations.NullMarked;
