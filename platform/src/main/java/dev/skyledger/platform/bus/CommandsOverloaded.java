package dev.skyledger.platform.bus;

/** More commands wait than can be handled in time; the command was not begun. */
public final class CommandsOverloaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandsOverloaded(String message) {
        super(message, null, false, false);
    }
}
