/** Notifications: what travellers were told, and what they have read of it. */
@NullMarked
package dev.skyledger.contracts.notification;

import org.jspecify.annotations.NullMarked;
