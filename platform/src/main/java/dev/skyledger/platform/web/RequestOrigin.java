package dev.skyledger.platform.web;

import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.log.Actor;
import dev.skyledger.platform.log.Provenance;
import dev.skyledger.platform.security.Caller;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who sent the current request, through what, and for whom: where its events come from. */
public record RequestOrigin(
        @Nullable Caller caller,
        Channel channel,
        String traceId,
        @Nullable TravellerId onBehalfOf,
        @Nullable String reason) {

    static final String ATTRIBUTE = RequestOrigin.class.getName();

    private static final String ACTING = ATTRIBUTE + ".acting";

    /** What the events of this request say about where they come from. */
    public Provenance provenance() {
        var begun = Provenance.of(actor(), channel.name(), traceId);
        var explained = reason == null ? begun : begun.because(reason);
        return onBehalfOf == null || reason == null
                ? explained
                : begun.onBehalfOf(onBehalfOf.value(), reason);
    }

    /** From here on whatever the request does, or is refused, comes from there. */
    public static Provenance actingAs(Provenance provenance) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ACTING, provenance, RequestAttributes.SCOPE_REQUEST);
        }
        return provenance;
    }

    /** Where that comes from which the current request does, or is refused. */
    public static Optional<Provenance> acting() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(ACTING, RequestAttributes.SCOPE_REQUEST)
                                instanceof Provenance provenance
                ? Optional.of(provenance)
                : current().map(RequestOrigin::provenance);
    }

    private Actor actor() {
        if (caller == null) {
            return new Actor(Actor.Kind.TRAVELLER, "unknown", "NOBODY");
        }
        var staff =
                caller.roles().stream().filter(role -> role != Role.TRAVELLER).sorted().findFirst();
        return staff.map(role -> new Actor(Actor.Kind.STAFF, caller.id().value(), role.name()))
                .orElseGet(() ->
                        new Actor(
                                Actor.Kind.TRAVELLER, caller.id().value(), Role.TRAVELLER.name()));
    }

    /** The origin of the request that this thread works for; empty outside a request. */
    public static Optional<RequestOrigin> current() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                                instanceof RequestOrigin origin
                ? Optional.of(origin)
                : Optional.empty();
    }
}
