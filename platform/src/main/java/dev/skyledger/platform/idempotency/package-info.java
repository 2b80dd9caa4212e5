/** One answer for one idempotency key, also across crashes. */
@NullMarked
package dev.skyledger.platform.idempotency;

import org.jspecify.annotations.NullMarked;
