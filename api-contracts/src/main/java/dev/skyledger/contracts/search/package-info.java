/** Looking for flights. */
@NullMarked
package dev.skyledger.contracts.search;

import org.jspecify.annotations.NullMarked;
