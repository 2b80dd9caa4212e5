package dev.skyledger.platform.bus;

import org.axonframework.messaging.RemoteHandlingException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;

/** Tells that a command was for something that is not there, also when another node said so. */
public final class Absence {

    private Absence() {}

    /** Looks through the causes; over Axon Server only descriptions of them are left. */
    public static boolean isIn(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case AggregateNotFoundException _ -> true;
            case RemoteHandlingException remote when describesIt(remote) -> true;
            default -> isIn(failure.getCause());
        };
    }

    private static boolean describesIt(RemoteHandlingException remote) {
        return remote.getExceptionDescriptions().stream()
                .anyMatch(it -> it.contains(AggregateNotFoundException.class.getSimpleName()));
    }
}
