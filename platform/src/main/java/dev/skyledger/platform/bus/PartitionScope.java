package dev.skyledger.platform.bus;

/** What surrounds the life of a partition's thread: its connection pool, above all. */
@FunctionalInterface
public interface PartitionScope {

    /** Runs the thread's work to its end. */
    void run(Runnable work);
}
