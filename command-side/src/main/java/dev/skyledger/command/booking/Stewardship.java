package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.FindBookingOwner;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.log.Actor;
import dev.skyledger.platform.log.Provenance;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.web.RequestOrigin;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Staff who change somebody's booking say why, and are recorded together with its owner. */
@Component
class Stewardship {

    private final QueryGateway queries;

    private final BookingAnswers answers;

    Stewardship(QueryGateway queries, BookingAnswers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** Where the change comes from. */
    Provenance of(BookingId booking, Caller caller, @Nullable String reason) {
        var sender =
                RequestOrigin.current()
                        .map(RequestOrigin::provenance)
                        .orElseGet(() -> Provenance.as(Actor.system("bookings"), "api"));
        var owner = caller.is(Role.ADMIN) ? ownerOf(booking) : null;
        if (owner == null || owner.equals(caller.id())) {
            return sender;
        }
        if (reason == null || reason.isBlank()) {
            throw new RefusalException(
                    new Invalid("reason", "is required on behalf of somebody else"));
        }
        return RequestOrigin.actingAs(sender.onBehalfOf(owner.value(), reason));
    }

    private @Nullable TravellerId ownerOf(BookingId booking) {
        answers.caughtUp();
        return Results.of(queries.query(new FindBookingOwner(booking), TravellerId.class));
    }
}
