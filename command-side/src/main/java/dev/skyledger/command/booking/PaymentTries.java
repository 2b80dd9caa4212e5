package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.PaymentBegun;
import dev.skyledger.contracts.booking.PaymentTry;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tries to pay for a booking, counted from 1, and which request asked for which. */
final class PaymentTries {

    private final Map<String, Integer> byRequest = new HashMap<>();

    private int latest;

    void evolve(PaymentBegun begun) {
        latest = begun.attempt();
        byRequest.put(begun.request(), latest);
    }

    int latest() {
        return latest;
    }

    /** What became of the try that this request asked for, or null. */
    @Nullable PaymentTry of(String request, Stage stage) {
        var known = byRequest.get(request);
        if (known == null) {
            return null;
        }
        return stage.equals(new Stage.Paying(known))
                ? new PaymentTry.Running(known)
                : new PaymentTry.Over(known);
    }
}
