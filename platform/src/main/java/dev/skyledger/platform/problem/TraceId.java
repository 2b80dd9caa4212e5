package dev.skyledger.platform.problem;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id under which a request is found in answers, logs and events. */
public final class TraceId {

    private static final String ATTRIBUTE = TraceId.class.getName();

    /** What the log calls it. */
    public static final String KEY = "traceId";

    private static final String UNKNOWN = "0".repeat(32);

    private TraceId() {}

    public static void put(ServletRequest request, String id) {
        request.setAttribute(ATTRIBUTE, id);
    }

    /** The work as another thread may do it: its lines in the log bear this thread's trace id. */
    public static Runnable kept(Runnable work) {
        var id = MDC.get(KEY);
        return id == null ? work : () -> under(id, work);
    }

    /** The lines that the work logs bear the id. */
    public static void under(@Nullable String id, Runnable work) {
        if (id == null) {
            work.run();
            return;
        }
        try (var _ = MDC.putCloseable(KEY, id)) {
            work.run();
        }
    }

    public static String of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : UNKNOWN;
    }
}
