/** Airports and airlines, as people look them up. */
@NullMarked
package dev.skyledger.query.reference;

import org.jspecify.annotations.NullMarked;
