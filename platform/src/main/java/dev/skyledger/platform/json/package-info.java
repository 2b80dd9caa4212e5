/** How JSON is read where the library is slow. */
@NullMarked
package dev.skyledger.platform.json;

import org.jspecify.annotations.NullMarked;
