/**
 * The addresses and manners of the systems that Skyledger replaced, for clients that still have
 * them.
 */
@NullMarked
package dev.skyledger.oldnames;

import org.jspecify.annotations.NullMarked;
