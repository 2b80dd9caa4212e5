/** What can be bought of a flight and for how much, folded from what happens to it. */
@NullMarked
package dev.skyledger.platform.fares;

import org.jspecify.annotations.NullMarked;
