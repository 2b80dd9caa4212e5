package dev.skyledger.platform.problem;

import jakarta.servlet.http.HttpServletRequest;

/** Another way to tell a problem, for senders who expect it; it is kept with their request. */
@FunctionalInterface
public interface Telling {

    ProblemDocument told(ProblemDocument document);

    default void keptWith(HttpServletRequest request) {
        request.setAttribute(Telling.class.getName(), this);
    }

    /** The document as the sender of the request expects it. */
    static ProblemDocument to(HttpServletRequest request, ProblemDocument document) {
        return request.getAttribute(Telling.class.getName()) instanceof Telling other
                ? other.told(document)
                : document;
    }
}
