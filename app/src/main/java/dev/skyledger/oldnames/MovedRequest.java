package dev.skyledger.oldnames;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A request as it would have been sent to the present address. */
class MovedRequest extends HttpServletRequestWrapper {

    private final String uri;

    MovedRequest(HttpServletRequest request, String uri) {
        super(request);
        this.uri = uri;
    }

    @Override
    public String getRequestURI() {
        return uri;
    }

    @Override
    public StringBuffer getRequestURL() {
        var asked = super.getRequestURL();
        var origin = asked.substring(0, asked.length() - super.getRequestURI().length());
        return new StringBuffer(origin).append(uri);
    }

    @Override
    public String getServletPath() {
        return StringUtils.uriDecode(uri, UTF_8);
    }

    @Override
    public @Nullable String getQueryString() {
        var query = super.getQueryString();
        return query == null
                ? null
                : Arrays.stream(query.split("&"))
                        .map(MovedRequest::renamed)
                        .collect(Collectors.joining("&"));
    }

    private static String renamed(String pair) {
        var end = pair.indexOf('=');
        return end < 0
                ? PresentNames.of(pair)
                : PresentNames.of(pair.substring(0, end)) + pair.substring(end);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var renamed = new LinkedHashMap<String, String[]>();
        super.getParameterMap()
                .forEach((name, values) ->
                        renamed.merge(PresentNames.of(name), values, MovedRequest::both));
        return renamed;
    }

    private static String[] both(String[] some, String[] more) {
        return Stream.of(some, more).flatMap(Arrays::stream).toArray(String[]::new);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = getParameterMap().get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
