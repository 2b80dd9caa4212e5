/** Talks to the payment provider, outside every handler, until there is an answer. */
@NullMarked
package dev.skyledger.saga.provider;

import org.jspecify.annotations.NullMarked;
