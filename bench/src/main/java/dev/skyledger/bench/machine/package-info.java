/** The machine, the database and the processes that a comparison runs on. */
@NullMarked
package dev.skyledger.bench.machine;

import org.jspecify.annotations.NullMarked;
