/** The seats of one flight: held, sold, returned. */
@NullMarked
package dev.skyledger.contracts.inventory;

import org.jspecify.annotations.NullMarked;
