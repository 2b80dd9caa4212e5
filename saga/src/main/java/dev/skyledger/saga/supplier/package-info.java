/** Keeps the fares of the routes that are searched most as their supplier asks for them. */
@NullMarked
package dev.skyledger.saga.supplier;

import org.jspecify.annotations.NullMarked;
