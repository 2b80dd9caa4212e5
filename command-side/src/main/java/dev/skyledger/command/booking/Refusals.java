package dev.skyledger.command.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.NoteRefusal;
import dev.skyledger.contracts.booking.RequestRefused;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/**
 * What was refused to those who asked something of the booking. Nobody fills the log with it: the
 * same again is not news, and of one booking only so much is remembered.
 */
final class Refusals {

    private static final int REMEMBERED = 20;

    private final Standing standing;

    private @Nullable BookingEvent last;

    private int noted;

    Refusals(Standing standing) {
        this.standing = standing;
    }

    void evolve(BookingEvent event) {
        last = event;
        if (event instanceof RequestRefused) {
            noted++;
        }
    }

    @CommandHandler
    void handle(NoteRefusal command) {
        standing.permits().requireOwner(command.owner());
        var refused = new RequestRefused(command.booking(), command.asked(), command.code(), null);
        if (noted < REMEMBERED && !refused.equals(last) && !isToldBy(last, refused)) {
            apply(noted + 1 < REMEMBERED ? refused : refused.asLast());
        }
    }

    /** An exchange that fell through has said why, and its owner is refused for it. */
    private static boolean isToldBy(@Nullable BookingEvent last, RequestRefused refused) {
        return last instanceof ExchangeFellThrough && refused.asked().equals("exchange");
    }
}
