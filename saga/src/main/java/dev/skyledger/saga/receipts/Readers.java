package dev.skyledger.saga.receipts;

import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.security.Caller;
import java.util.Optional;

/** Who may read the receipts of a booking: its owner, and staff who look at bookings. */
final class Readers {

    private Readers() {}

    static boolean may(Caller caller, Optional<TravellerId> owner) {
        var isStaff = caller.is(Role.ADMIN) || caller.is(Role.AUDITOR) || caller.is(Role.ANALYST);
        return owner.filter(it -> isStaff || it.equals(caller.id())).isPresent();
    }
}
