/** How events reach projections and processes: in batches, at least once, with failures parked. */
@NullMarked
package dev.skyledger.platform.processing;

import org.jspecify.annotations.NullMarked;
