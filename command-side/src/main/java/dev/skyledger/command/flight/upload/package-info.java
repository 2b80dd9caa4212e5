/** Files of flights: taken, kept until they are worked off, and told about. */
@NullMarked
package dev.skyledger.command.flight.upload;

import org.jspecify.annotations.NullMarked;
