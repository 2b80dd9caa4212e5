/** What travellers and staff do in a drill, and what they remember of it. */
@NullMarked
package dev.skyledger.drills.play;

import org.jspecify.annotations.NullMarked;
