/** Airports and airlines, as bundled. */
@NullMarked
package dev.skyledger.platform.reference;

import org.jspecify.annotations.NullMarked;
