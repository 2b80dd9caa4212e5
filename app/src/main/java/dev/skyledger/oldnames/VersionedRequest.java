package dev.skyledger.oldnames;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request that says which version it changes, although its sender did not. */
class VersionedRequest extends HttpServletRequestWrapper {

    private final String version;

    VersionedRequest(HttpServletRequest request, String version) {
        super(request);
        this.version = version;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return HttpHeaders.IF_MATCH.equalsIgnoreCase(name) ? version : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return HttpHeaders.IF_MATCH.equalsIgnoreCase(name)
                ? Collections.enumeration(Collections.singleton(version))
                : super.getHeaders(name);
    }
}
