/** Values that every feature uses: money, places, people, and how personal data is sealed. */
@NullMarked
package dev.skyledger.contracts.shared;

import org.jspecify.annotations.NullMarked;
