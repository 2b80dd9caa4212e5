/** Price alerts: standing questions for a price, and what came of them. */
@NullMarked
package dev.skyledger.contracts.alert;

import org.jspecify.annotations.NullMarked;
