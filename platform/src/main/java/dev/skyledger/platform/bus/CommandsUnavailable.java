package dev.skyledger.platform.bus;

/** The log could not be reached; whether the command took effect shows when it is repeated. */
public final class CommandsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandsUnavailable(String message) {
        super(message, null, false, false);
    }
}
