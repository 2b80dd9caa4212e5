/** What travellers have read of what they were told. */
@NullMarked
package dev.skyledger.command.notification;

import org.jspecify.annotations.NullMarked;
