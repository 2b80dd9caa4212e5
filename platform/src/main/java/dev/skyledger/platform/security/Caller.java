package dev.skyledger.platform.security;

import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import java.util.Set;

/** Who sent the request, as its token says; an endpoint takes it as a parameter. */
public record Caller(TravellerId id, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
