package dev.skyledger.drills.ground;

import dev.skyledger.drills.http.Api;

/** Where a drill takes place. */
public interface Ground extends AutoCloseable {

    Api api();

    /** The password of the development accounts. */
    String password();

    /** Under which the simulator's callbacks are signed. */
    String callbackSecret();

    /** Whether nobody else is there, so that everything that is found is the drill's own doing. */
    boolean isOwn();

    @Override
    void close();
}
