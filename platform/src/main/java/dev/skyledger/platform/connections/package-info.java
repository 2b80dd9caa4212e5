/** Where one may change from a flight to another. */
@NullMarked
package dev.skyledger.platform.connections;

import org.jspecify.annotations.NullMarked;
