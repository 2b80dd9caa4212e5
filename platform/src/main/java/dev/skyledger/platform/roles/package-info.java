/** Which of the three sides this process is. */
@NullMarked
package dev.skyledger.platform.roles;

import org.jspecify.annotations.NullMarked;
