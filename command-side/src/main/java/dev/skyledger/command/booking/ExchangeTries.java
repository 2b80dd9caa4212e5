package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.refusal.ExchangeInProgress;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of the wishes to exchange flights of a booking, of which one at most is running. */
final class ExchangeTries {

    private final Map<String, ExchangeTry> byRequest = new HashMap<>();

    private @Nullable ExchangeRequested running;

    private int number;

    void evolve(BookingEvent event) {
        if (event instanceof ExchangeRequested asked) {
            running = asked;
            number = asked.number();
            byRequest.put(asked.request(), new ExchangeTry.Running(number));
        } else if (event instanceof ItemExchanged exchanged) {
            number = exchanged.number();
            end(new ExchangeTry.Done(number));
            if (exchanged.request() != null) {
                byRequest.put(exchanged.request(), new ExchangeTry.Done(number));
            }
        } else if (event instanceof ExchangeFellThrough fell) {
            end(new ExchangeTry.FellThrough(fell.number(), fell.reason()));
        }
    }

    private void end(ExchangeTry how) {
        byRequest.replaceAll((_, was) -> was.equals(new ExchangeTry.Running(number)) ? how : was);
        running = null;
    }

    int next() {
        return number + 1;
    }

    boolean knows(String request) {
        return byRequest.containsKey(request);
    }

    ExchangeTry of(String request) {
        return byRequest.getOrDefault(request, new ExchangeTry.Unknown());
    }

    @Nullable ExchangeRequested running() {
        return running;
    }

    boolean isOneRunning() {
        return running != null;
    }

    /** Nothing else changes while flights are exchanged. */
    void requireNoneRunning(BookingId booking) {
        if (running != null) {
            throw new RefusalException(new ExchangeInProgress(booking));
        }
    }

    /** How far the exchange of a number has come. */
    ExchangeTry of(int which) {
        if (running(which) != null) {
            return new ExchangeTry.Running(which);
        }
        return byRequest.values().stream()
                .filter(it -> isOf(it, which))
                .findFirst()
                .orElseGet(ExchangeTry.Unknown::new);
    }

    private static boolean isOf(ExchangeTry what, int which) {
        return switch (what) {
            case ExchangeTry.Unknown _ -> false;
            case ExchangeTry.Running(var number) -> number == which;
            case ExchangeTry.Done(var number) -> number == which;
            case ExchangeTry.FellThrough(var number, _) -> number == which;
        };
    }

    boolean isDone(int which) {
        return byRequest.containsValue(new ExchangeTry.Done(which));
    }

    @Nullable ExchangeRequested running(int which) {
        return running != null && running.number() == which ? running : null;
    }
}
