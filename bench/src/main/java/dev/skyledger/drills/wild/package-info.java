/** Requests that nobody thought of, made up from the description of the interface. */
@NullMarked
package dev.skyledger.drills.wild;

import org.jspecify.annotations.NullMarked;
