/** What whoever starts the application reads when it starts, cannot start, or stops. */
@NullMarked
package dev.skyledger.platform.starting;

import org.jspecify.annotations.NullMarked;
