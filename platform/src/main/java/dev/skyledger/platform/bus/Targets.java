package dev.skyledger.platform.bus;

import dev.skyledger.contracts.shared.StreamOf;
import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Which aggregate a command is for; a command that says its stream is asked, not inspected. */
final class Targets implements CommandTargetResolver {

    private static final ClassValue<Boolean> VERSIONED =
            new ClassValue<>() {
                @Override
                protected Boolean computeValue(Class<?> type) {
                    return Stream.concat(
                                    Arrays.stream(type.getDeclaredFields()),
                                    Arrays.stream(type.getDeclaredMethods()))
                            .anyMatch(it -> it.isAnnotationPresent(TargetAggregateVersion.class));
                }
            };

    private final CommandTargetResolver annotated =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return command.getPayload() instanceof StreamOf target
                        && !VERSIONED.get(command.getPayloadType())
                ? new VersionedAggregateIdentifier(target.stream(), null)
                : annotated.resolveTarget(command);
    }

    /** The stream a command is about, or null when it is about none. */
    @Nullable String stream(CommandMessage<?> command) {
        if (command.getPayload() instanceof StreamOf target) {
            return target.stream();
        }
        try {
            return annotated.resolveTarget(command).getIdentifier();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
