/** The instance that a drill works on: one of its own, which it may kill, or one that runs. */
@NullMarked
package dev.skyledger.drills.ground;

import org.jspecify.annotations.NullMarked;
