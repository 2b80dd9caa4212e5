/** Every error as a problem document. */
@NullMarked
package dev.skyledger.platform.problem;

import org.jspecify.annotations.NullMarked;
