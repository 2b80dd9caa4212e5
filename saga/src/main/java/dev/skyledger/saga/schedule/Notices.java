package dev.skyledger.saga.schedule;

import dev.skyledger.contracts.booking.FindJourney;
import dev.skyledger.contracts.booking.Journey;
import dev.skyledger.contracts.booking.ReportOutcome;
import dev.skyledger.contracts.booking.SettleScheduleChanges;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.log.Actor;
import dev.skyledger.platform.log.Provenance;
import dev.skyledger.saga.provider.Origin;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Tells bookings; telling one again does no harm. */
@Component
class Notices {

    private static final String NAME = "schedule-changes";

    private final CommandGateway commands;

    private final ConnectingFlights connecting;

    private final SchedulePolicy policy;

    Notices(CommandGateway commands, ConnectingFlights connecting, SchedulePolicy policy) {
        this.commands = commands;
        this.connecting = connecting;
        this.policy = policy;
    }

    /** That a flight changed. */
    CompletableFuture<ReportOutcome> tell(
            BookingId booking, Announcement announcement, Origin origin) {
        if (!announcement.isOfTimes()) {
            return send(announcement.to(booking, policy.rules(), List.of()), origin);
        }
        return this.<Journey>send(new FindJourney(booking), origin)
                .thenApply(journey -> connecting.of(announcement, journey))
                .thenApply(found -> announcement.to(booking, policy.rules(), found))
                .thenCompose(report -> send(report, origin));
    }

    /** That nobody decided in time; answers whether that ended the matter. */
    CompletableFuture<Boolean> settle(BookingId booking) {
        var trace = Provenance.as(Actor.system(NAME), "process").traceId();
        var origin = new Origin(booking.value(), booking.value(), trace);
        return send(new SettleScheduleChanges(booking), origin);
    }

    private <R> CompletableFuture<R> send(Object command, Origin origin) {
        var metadata = origin.metadata("SYSTEM", NAME, "process");
        return commands.send(new GenericCommandMessage<>(command, metadata));
    }
}
