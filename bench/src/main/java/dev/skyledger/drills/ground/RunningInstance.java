package dev.skyledger.drills.ground;

import dev.skyledger.drills.http.Api;
import java.net.URI;

/** An instance that somebody else started; it is left as it was found, but for what was booked. */
public record RunningInstance(Api api, String password, String callbackSecret) implements Ground {

    public static RunningInstance at(String address, String password, String callbackSecret) {
        return new RunningInstance(new Api(URI.create(address)), password, callbackSecret);
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
