/** Commands in groups, one commit for many. */
@NullMarked
package dev.skyledger.platform.bus;

import org.jspecify.annotations.NullMarked;
