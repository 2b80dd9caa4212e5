package dev.skyledger.oldnames;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The old address that a request came to, and its present one, if there is one yet. */
record OldName(String asked, @Nullable String present, boolean needsToken) {

    private static final String ATTRIBUTE = OldName.class.getName();

    void keptWith(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable OldName of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof OldName known ? known : null;
    }

    boolean isFor(String address) {
        return Objects.equals(present, OldCall.API + address);
    }
}
