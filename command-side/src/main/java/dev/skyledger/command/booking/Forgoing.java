package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ForgoBooking;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.shared.HoldId;
import java.util.List;
import java.util.stream.Stream;

/** Whether a booking still needs what was set aside for it. */
final class Forgoing {

    private Forgoing() {}

    /** An order that is sent again may hold seats that its booking did without, or gave up. */
    static Placing answered(
            ForgoBooking command, Standing standing, ExchangeTries exchanges, Placing before) {
        if (standing.attempts().isForgone(command.attempt())) {
            return Placing.FORGONE;
        }
        var hold = command.hold();
        return before == Placing.KNOWN && hold != null && !isNeeded(hold, standing, exchanges)
                ? Placing.OVER
                : before;
    }

    private static boolean isNeeded(HoldId hold, Standing standing, ExchangeTries exchanges) {
        var running = exchanges.running();
        return Stream.of(standing.items(), running == null ? List.<HeldItem>of() : running.to())
                .flatMap(List::stream)
                .anyMatch(item -> item.hold().firstTry().equals(hold.firstTry()));
    }
}
