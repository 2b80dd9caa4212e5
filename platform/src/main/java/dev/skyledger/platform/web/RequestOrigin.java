package dev.skyledger.platform.web;

import dev.skyledger.contracts.shared.TravellerId;
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
