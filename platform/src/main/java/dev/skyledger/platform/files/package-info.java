/** Files that only their owner can read. */
@NullMarked
package dev.skyledger.platform.files;

import org.jspecify.annotations.NullMarked;
