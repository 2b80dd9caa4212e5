package dev.skyledger.query.flight;

import dev.skyledger.contracts.inventory.FindOversales;
import dev.skyledger.contracts.inventory.OversaleDetails;
import dev.skyledger.contracts.inventory.OversaleDetails.Status;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** An administrator goes through the cabins that gave away more seats than they had. */
@RestController
class OversalesEndpoint {

    private final FlightQueries flights;
    private final CalledBookings called;

    OversalesEndpoint(FlightQueries flights, CalledBookings called) {
        this.flights = flights;
        this.called = called;
    }

    record Request(@Nullable FlightId flightId, @Nullable Status status) {

        FindOversales query(Paging paging) {
            return new FindOversales(flightId, status, paging.after(), paging.limit() + 1);
        }
    }

    @GetMapping("/admin/oversales")
    Page<OversaleDetails> oversales(@ModelAttribute Request request, Paging paging) {
        return paging.page(
                called.in(flights.oversales(request.query(paging))),
                oversale -> oversale.declaredAt() + " " + oversale.oversaleId());
    }
}
