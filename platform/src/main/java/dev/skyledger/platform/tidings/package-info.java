/** What the people of a booking are told of it, in the same words wherever they are told. */
@NullMarked
package dev.skyledger.platform.tidings;

import org.jspecify.annotations.NullMarked;
