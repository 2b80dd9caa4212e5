/** The examples that every module's tests are written with. */
@NullMarked
package dev.skyledger.contracts;

import org.jspecify.annotations.NullMarked;
