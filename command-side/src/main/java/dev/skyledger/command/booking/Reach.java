package dev.skyledger.command.booking;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.traveller.FindTraveller;
import dev.skyledger.contracts.traveller.TravellerDetails;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where whoever books is reached: where they say, or for a number of seats where their account is.
 */
@Component
class Reach {

    private final QueryGateway queries;

    Reach(QueryGateway queries) {
        this.queries = queries;
    }

    BookRequest.Contact of(BookRequest request, TravellerId traveller) {
        var said = request.contact();
        if (said != null) {
            return said;
        }
        var email = request.seats() == null ? null : emailOf(traveller);
        if (email == null) {
            throw new RefusalException(new Invalid("contact", "is required"));
        }
        return new BookRequest.Contact(email, null);
    }

    /** Whoever signs in elsewhere has no account here. */
    private @Nullable String emailOf(TravellerId traveller) {
        try {
            var query = new FindTraveller(traveller);
            return Results.of(queries.query(query, TravellerDetails.class)).email();
        } catch (RuntimeException e) {
            if (HandlerExecutionException.resolveDetails(e).orElse(null) instanceof NotFound) {
                return null;
            }
            throw e;
        }
    }
}
