/** Everything that can be refused, as facts with their details. */
@NullMarked
package dev.skyledger.contracts.refusal;

import org.jspecify.annotations.NullMarked;
