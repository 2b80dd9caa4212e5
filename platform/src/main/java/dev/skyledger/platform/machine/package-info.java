/** What the machine has to spare. */
@NullMarked
package dev.skyledger.platform.machine;

import org.jspecify.annotations.NullMarked;
