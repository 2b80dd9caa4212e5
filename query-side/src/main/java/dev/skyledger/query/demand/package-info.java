/** What is searched: the log of searches, and the routes that are searched most. */
@NullMarked
package dev.skyledger.query.demand;

import org.jspecify.annotations.NullMarked;
