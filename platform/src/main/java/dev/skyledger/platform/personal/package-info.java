/** Personal data, sealed with a key for each person. */
@NullMarked
package dev.skyledger.platform.personal;

import org.jspecify.annotations.NullMarked;
