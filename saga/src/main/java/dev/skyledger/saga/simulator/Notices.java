package dev.skyledger.saga.simulator;

/** How the simulator tells what it decided, without being asked. */
interface Notices {

    /** Returns at once; the notice may be lost, as it may be with a real provider. */
    void send(Notice notice);
}
