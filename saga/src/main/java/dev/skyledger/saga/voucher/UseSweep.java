package dev.skyledger.saga.voucher;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingForgone;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.log.Actor;
import dev.skyledger.platform.log.Provenance;
import dev.skyledger.saga.provider.Origin;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks at uses that have been set aside for a while: gives back those whose booking was never
 * placed, and takes the last step of the others once more.
 */
@Component
class UseSweep {

    private static final Logger LOG = LoggerFactory.getLogger(UseSweep.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration LATER = Duration.ofSeconds(60);

    private static final int AT_ONCE = 200;

    private final PendingUses pending;
    private final UseEnding ending;
    private final EventStore events;
    private final Clock clock;

    UseSweep(PendingUses pending, UseEnding ending, EventStore events, Clock clock) {
        this.pending = pending;
        this.ending = ending;
        this.events = events;
        this.clock = clock;
    }

    void run() {
        pending.due(clock.instant(), AT_ONCE).forEach(this::lookAt);
    }

    /** A use that is done leaves the table by its own event. */
    private void lookAt(PendingUses.Use use) {
        pending.postpone(use, clock.instant().plus(LATER));
        try {
            ending.follow(use, endOf(use.booking()), origin(use))
                    .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} of {} is looked at again later: {}",
                    use.voucher(),
                    use.booking(),
                    e.toString());
        }
    }

    private static Origin origin(PendingUses.Use use) {
        var trace = Provenance.as(Actor.system("voucher-uses"), "process").traceId();
        return new Origin(use.booking().value(), use.voucher().value(), trace);
    }

    /** What the booking's own stream says; the last word counts. */
    private BookingEnd endOf(BookingId booking) {
        return events.readEvents(booking.value())
                .asStream()
                .<Object>map(event -> event.getPayload())
                .reduce(BookingEnd.NEVER_PLACED, UseSweep::after, (_, later) -> later);
    }

    /** What happens to a booking beside its way, such as another contact, ends nothing. */
    private static BookingEnd after(BookingEnd before, Object event) {
        return switch (event) {
            case BookingConfirmed _ -> BookingEnd.STANDS;
            case BookingCancelled it -> BookingEnd.of(it);
            case BookingForgone _ -> BookingEnd.NEVER_PLACED;
            case BookingRejected _, BookingExpired _ -> BookingEnd.CAME_TO_NOTHING;
            case BookingRevived _ -> BookingEnd.OPEN;
            default -> before == BookingEnd.NEVER_PLACED ? BookingEnd.OPEN : before;
        };
    }
}
