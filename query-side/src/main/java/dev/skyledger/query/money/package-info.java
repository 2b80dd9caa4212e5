/** The money of all bookings, as an administrator looks at it. */
@NullMarked
package dev.skyledger.query.money;

import org.jspecify.annotations.NullMarked;
