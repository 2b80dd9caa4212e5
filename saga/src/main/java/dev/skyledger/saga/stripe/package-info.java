/** Stripe behind the port of payment providers. */
@NullMarked
package dev.skyledger.saga.stripe;

import org.jspecify.annotations.NullMarked;
