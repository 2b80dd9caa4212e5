package dev.skyledger.platform.roles;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;

/** One of the three sides that a process can be; by default it is all of them. */
public enum Role {
    COMMAND,
    SAGA,
    QUERY;

    private static final String PROPERTY = "skyledger.roles";

    /** The roles of the process with this environment. */
    public static Set<Role> of(Environment environment) {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : environment.getProperty(PROPERTY, "command,saga,query").split(",")) {
            roles.add(called(name.strip()));
        }
        return roles;
    }

    private static Role called(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        new UnworkableRoles(
                                "%s names '%s', but a role is one of %s."
                                        .formatted(
                                                PROPERTY,
                                                name,
                                                Arrays.toString(values())
                                                        .toLowerCase(Locale.ROOT))));
    }
}
