/** What must hold after every drill, whatever happened. */
@NullMarked
package dev.skyledger.drills.check;

import org.jspecify.annotations.NullMarked;
