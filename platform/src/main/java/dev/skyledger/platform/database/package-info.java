/** The connection pools, the migrations, and writes in groups. */
@NullMarked
package dev.skyledger.platform.database;

import org.jspecify.annotations.NullMarked;
