package dev.skyledger.drills.ground;

import dev.skyledger.drills.http.Api;
import java.net.URI;

/** An instance that somebody else started; it is left as it was found, but for what was booked. */
public record RunningInstance(Api api, String password) implements Ground {

    public static RunningInstance at(String address, String password) {
        return new RunningInstance(new Api(URI.create(address)), password);
    }

    @Override
    public boolean isOwn() {
        return false;
    }

    @Override
    public void close() {
        api.close();
    }
}
