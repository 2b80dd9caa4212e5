package dev.skyledger.platform.processing;

import dev.skyledger.platform.bus.Trouble;
import dev.skyledger.platform.log.Provenance;
import dev.skyledger.platform.problem.TraceId;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;

/** Says why an event failed in words that hold no data: messages of exceptions quote rows. */
final class Cause {

    static final String BEHIND = "waits behind an earlier event of its sequence";

    private static final String OURS = "dev.skyledger.";

    private Cause() {}

    static String of(Throwable failure) {
        var types =
                Stream.<Throwable>iterate(failure, it -> it != null, Throwable::getCause)
                        .limit(10)
                        .map(it -> it.getClass().getSimpleName())
                        .distinct()
                        .collect(Collectors.joining(" < "));
        var state = Trouble.sqlState(failure);
        return types + (state == null ? "" : " SQLSTATE " + state) + place(failure);
    }

    /** Says what is parked, under the trace id of the request that the event came of. */
    static void log(Logger log, String processor, EventMessage<?> event, String key, String cause) {
        var trace = (String) event.getMetaData().get(Provenance.TRACE);
        var id = event.getIdentifier();
        TraceId.under(trace, () -> log.error("{} parks {} of {}: {}", processor, id, key, cause));
    }

    /** The innermost line of our own that the failure came through. */
    private static String place(Throwable failure) {
        return Stream.<Throwable>iterate(failure, it -> it != null, Throwable::getCause)
                .limit(10)
                .map(Cause::ours)
                .reduce("", (outer, inner) -> inner.isEmpty() ? outer : inner);
    }

    private static String ours(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .filter(frame -> !frame.getClassName().startsWith(OURS + "platform.processing"))
                .findFirst()
                .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
