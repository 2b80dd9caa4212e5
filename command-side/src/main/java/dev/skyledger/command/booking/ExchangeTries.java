package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.ExchangeTry;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of the wishes to exchange flights of a booking, of which one at most is running. */
final class ExchangeTries {

    private final Map<String, ExchangeTry> byRequest = new HashMap<>();

    private @Nullable ExchangeRequested running;

    private int number;

    int next() {
        return number + 1;
    }

    boolean knows(String request) {
        return byRequest.containsKey(request);
    }

    ExchangeTry of(String request) {
        return byRequest.getOrDefault(request, new ExchangeTry.Unknown());
    }

    boolean isOneRunning() {
        return running != null;
    }

    boolean isDone(int which) {
        return byRequest.containsValue(new ExchangeTry.Done(which));
    }

    @Nullable ExchangeRequested running(int which) {
        return running != null && running.number() == which ? running : null;
    }

    void begin(ExchangeRequested asked) {
        running = asked;
        number = asked.number();
        byRequest.put(asked.request(), new ExchangeTry.Running(number));
    }

    void end(ExchangeTry how) {
        byRequest.replaceAll((_, was) -> was.equals(new ExchangeTry.Running(number)) ? how : was);
        running = null;
    }
}
