/** Registered people and what they may do. */
@NullMarked
package dev.skyledger.contracts.traveller;

import org.jspecify.annotations.NullMarked;
