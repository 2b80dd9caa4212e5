package dev.skyledger.platform.bus;

import dev.skyledger.contracts.refusal.Refusal;
import java.util.Collection;
import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;

/**
 * A refusal leaves everything as it was, so nothing is rolled back for it, and the aggregate stays
 * cached; a command that applied events before it refused has failed instead.
 */
final class Refusals implements MessageHandlerInterceptor<CommandMessage<?>> {

    static boolean isRefusal(Throwable failure) {
        return failure instanceof CommandExecutionException refused
                && refused.getDetails().filter(Refusal.class::isInstance).isPresent();
    }

    /** True for failures that changed nothing, so that the batch they happened in may go on. */
    static boolean changedNothing(Throwable failure) {
        return isRefusal(failure)
                || failure.getClass() == AggregateNotFoundException.class
                || failure instanceof NoHandlerForCommandException;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (Exception failure) {
            if (changedNothing(failure) && hasEvents(unit)) {
                throw new IllegalStateException(
                        unit.getMessage().getCommandName() + " refused after it applied events",
                        failure);
            }
            throw failure;
        }
    }

    /** Event buses stage what is published in a list among the unit's resources. */
    private static boolean hasEvents(UnitOfWork<?> unit) {
        return unit.resources().values().stream()
                .filter(List.class::isInstance)
                .map(Collection.class::cast)
                .anyMatch(staged -> !staged.isEmpty() && hasEvent(staged));
    }

    private static boolean hasEvent(Collection<?> staged) {
        return staged.iterator().next() instanceof EventMessage;
    }
}
