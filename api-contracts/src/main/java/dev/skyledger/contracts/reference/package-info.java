/** Airports and airlines, as far as others have to be asked about them. */
@NullMarked
package dev.skyledger.contracts.reference;

import org.jspecify.annotations.NullMarked;
