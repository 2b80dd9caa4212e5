/** The story of each booking, in sentences. */
@NullMarked
package dev.skyledger.query.timeline;

import org.jspecify.annotations.NullMarked;
