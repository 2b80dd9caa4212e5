package dev.skyledger.drills.http;

/** Nobody answered: what was asked for may have been done or not. */
public final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unanswered(String what, Exception cause) {
        super(what, cause);
    }
}
