/** Flight search: what can be flown, for how much, by how many. */
@NullMarked
package dev.skyledger.query.search;

import org.jspecify.annotations.NullMarked;
