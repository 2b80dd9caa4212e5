package dev.skyledger.platform.bus;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** A failure that callers tell apart, in the form in which it goes from process to process. */
public record Mishap(Kind kind, String said) {

    /** What a caller can do about it differs. */
    public enum Kind {
        NO_SUCH_STREAM,
        CONFLICT,
        OVERLOADED,
        UNAVAILABLE
    }

    static @Nullable Mishap of(Throwable failure) {
        return switch (failure) {
            case AggregateNotFoundException it ->
                    new Mishap(Kind.NO_SUCH_STREAM, String.valueOf(it.getAggregateIdentifier()));
            case ConcurrencyException it -> of(Kind.CONFLICT, it);
            case CommandsOverloaded it -> of(Kind.OVERLOADED, it);
            case CommandsUnavailable it -> of(Kind.UNAVAILABLE, it);
            default -> null;
        };
    }

    private static Mishap of(Kind kind, Throwable failure) {
        return new Mishap(kind, String.valueOf(failure.getMessage()));
    }

    /** The failure as it was where it happened. */
    RuntimeException failure() {
        return switch (kind) {
            case NO_SUCH_STREAM ->
                    new AggregateNotFoundException(said, "The aggregate was not found");
            case CONFLICT -> new ConcurrencyException(said);
            case OVERLOADED -> new CommandsOverloaded(said);
            case UNAVAILABLE -> new CommandsUnavailable(said);
        };
    }
}
