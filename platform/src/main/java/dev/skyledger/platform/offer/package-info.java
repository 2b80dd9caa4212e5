/**
 * Offers that leave the house signed, so that it can be held to them and nobody can change them.
 */
@NullMarked
package dev.skyledger.platform.offer;

import org.jspecify.annotations.NullMarked;
