package dev.skyledger.platform.log;

/**
 * Where the log ends for this node: what it has committed, and what its tail has read. Who was told
 * of an event may then ask for it, whichever node wrote it, and although its writer may not have
 * heard of its own commit yet.
 */
record KnownHead(AppendedHead appended, Tail tail) implements LogHead {

    @Override
    public long lastAppended() {
        return Math.max(appended.lastAppended(), tail.newest());
    }
}
