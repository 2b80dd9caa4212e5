/** How views are doing, and having them made anew. */
@NullMarked
package dev.skyledger.query.projections;

import org.jspecify.annotations.NullMarked;
