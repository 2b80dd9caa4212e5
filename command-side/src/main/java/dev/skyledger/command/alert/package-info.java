/** Price alerts: set, changed and ended by their owners, met once per drop of a price. */
@NullMarked
package dev.skyledger.command.alert;

import org.jspecify.annotations.NullMarked;
