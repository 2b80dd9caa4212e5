/** Who is calling, and what they may do. */
@NullMarked
package dev.skyledger.platform.security;

import org.jspecify.annotations.NullMarked;
