package dev.skyledger.contracts.refusal;

import org.axonframework.commandhandling.CommandExecutionException;

/**
 * A command was refused, and a human should know why; the details survive a trip between processes.
 */
public final class RefusalException extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    public RefusalException(Refusal refusal) {
        super(refusal.getClass().getSimpleName(), null, refusal, false);
    }

    public Refusal refusal() {
        return this.<Refusal>getDetails().orElseThrow();
    }
}
