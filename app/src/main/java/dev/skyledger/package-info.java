/** The one executable, and how it greets whoever starts it. */
@NullMarked
package dev.skyledger;

import org.jspecify.annotations.NullMarked;
