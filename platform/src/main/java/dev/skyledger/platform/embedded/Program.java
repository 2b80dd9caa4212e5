package dev.skyledger.platform.embedded;

/** A server that runs as a process of its own. */
interface Program {

    String name();

    /** Starts it, and answers once it serves; a start that fails leaves no process behind. */
    Process start() throws InterruptedException;

    /** Ends it in order, by force if it takes too long. */
    void stop(Process process);
}
