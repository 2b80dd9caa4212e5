package dev.skyledger.command.account;

import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import java.util.Set;

/** What signing in needs to know of an account. */
record Account(TravellerId traveller, String passwordHash, Set<Role> roles, boolean registered) {

    Account {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "account of " + traveller;
    }
}
