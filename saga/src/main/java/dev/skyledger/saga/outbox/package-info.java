/** Messages to travellers: what would be sent to them by mail, once for each thing that happens. */
@NullMarked
package dev.skyledger.saga.outbox;

import org.jspecify.annotations.NullMarked;
