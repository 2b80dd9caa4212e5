/** Taking over lists of airports and airlines. */
@NullMarked
package dev.skyledger.command.reference;

import org.jspecify.annotations.NullMarked;
