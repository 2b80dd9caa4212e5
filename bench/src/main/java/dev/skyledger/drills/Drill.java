package dev.skyledger.drills;

import java.util.List;

/** Harm that is done to an instance, and what must be true all the same. */
interface Drill {

    String id();

    /** One sentence for whoever reads the list. */
    String what();

    /** What an instance of the drill's own is started with, besides what is delivered. */
    default List<String> settings() {
        return List.of();
    }

    /** Whether it also works on an instance that somebody else started. */
    boolean runsAnywhere();

    /** Does the harm; what it finds wrong besides the common checks it says to the scene. */
    void run(Scene scene);
}
