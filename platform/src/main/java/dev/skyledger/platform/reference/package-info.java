/** Airports and airlines, as bundled or as a supplier lists them. */
@NullMarked
package dev.skyledger.platform.reference;

import org.jspecify.annotations.NullMarked;
