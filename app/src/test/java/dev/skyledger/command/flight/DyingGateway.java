package dev.skyledger.command.flight;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Sends so many commands; before the next one the process is dead. */
final class DyingGateway {

    private DyingGateway() {}

    /** What the caller of a dead process sees. */
    static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static CommandGateway after(int commands, CommandGateway gateway) {
        var left = new AtomicInteger(commands);
        return (CommandGateway)
                Proxy.newProxyInstance(
                        CommandGateway.class.getClassLoader(),
                        new Class<?>[] {CommandGateway.class},
                        (_, method, arguments) -> {
                            if (left.getAndDecrement() <= 0) {
                                throw new Died();
                            }
                            try {
                                return method.invoke(gateway, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
