package dev.skyledger.command.booking;

import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Whose bookings a caller may change: their own, or anybody's as staff. */
final class Ownership {

    private Ownership() {}

    static @Nullable TravellerId of(Caller caller) {
        return caller.is(Role.ADMIN) ? null : caller.id();
    }
}
