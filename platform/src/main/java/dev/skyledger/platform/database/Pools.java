package dev.skyledger.platform.database;

/**
 * Chooses the pool that connections come from: whatever runs inside {@link #forCommands} takes
 * those set aside for command partitions, all else shares the rest, so that a crowd of readers
 * never keeps a command from its connection.
 */
public final class Pools {

    private static final ScopedValue<Boolean> COMMANDS = ScopedValue.newInstance();

    private Pools() {}

    /** Runs the work, usually a partition's whole loop, on the connections kept for commands. */
    public static void forCommands(Runnable work) {
        ScopedValue.where(COMMANDS, true).run(work);
    }

    static boolean commandsAreRunning() {
        return COMMANDS.isBound();
    }
}
