package dev.skyledger.platform.problem;

import jakarta.servlet.ServletRequest;

/** The id under which a request is found in answers, logs and events. */
public final class TraceId {

    private static final String ATTRIBUTE = TraceId.class.getName();

    private static final String UNKNOWN = "0".repeat(32);

    private TraceId() {}

    public static void put(ServletRequest request, String id) {
        request.setAttribute(ATTRIBUTE, id);
    }

    public static String of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : UNKNOWN;
    }
}
