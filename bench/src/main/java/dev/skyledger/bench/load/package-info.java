/** Callers that cost little beside those who answer them. */
@NullMarked
package dev.skyledger.bench.load;

import org.jspecify.annotations.NullMarked;
