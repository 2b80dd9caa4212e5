package dev.skyledger.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

/** Finds the caller: of a token, and of the current request. */
public final class Callers {

    private Callers() {}

    /** Who sent the current request, if its token said so. */
    public static Optional<Caller> current() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof CallerAuthentication known
                ? Optional.of(known.getPrincipal())
                : Optional.empty();
    }

    static Caller of(Jwt token, String rolesClaim) {
        var claimed = token.getClaims().get(rolesClaim);
        var names = claimed instanceof Collection<?> several ? several : List.of();
        var roles =
                Arrays.stream(Role.values())
                        .filter(role -> names.contains(role.name()))
                        .collect(Collectors.toSet());
        return new Caller(travellerOf(token), roles);
    }

    /** Other issuers may name people in other ways; the same name is always the same traveller. */
    private static TravellerId travellerOf(Jwt token) {
        var subject = token.getSubject();
        try {
            return new TravellerId(subject);
        } catch (IllegalArgumentException e) {
            var name = (token.getClaimAsString("iss") + " " + subject).getBytes(UTF_8);
            return new TravellerId(UUID.nameUUIDFromBytes(name).toString());
        }
    }
}
