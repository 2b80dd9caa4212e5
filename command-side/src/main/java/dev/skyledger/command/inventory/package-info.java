/** The seats of one flight: who may have them, and until when. */
@NullMarked
package dev.skyledger.command.inventory;

import org.jspecify.annotations.NullMarked;
