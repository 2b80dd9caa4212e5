package dev.skyledger.query.timeline;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.platform.security.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells the owner of a booking, and staff, everything that happened to it. */
@RestController
class TimelineEndpoint {

    private final TimelineTable timeline;

    TimelineEndpoint(TimelineTable timeline) {
        this.timeline = timeline;
    }

    record Timeline(List<TimelineEntry> items) {}

    @GetMapping("/bookings/{booking}/timeline")
    Timeline timeline(@PathVariable BookingId booking, Caller caller) {
        var isStaff = caller.is(Role.ADMIN) || caller.is(Role.AUDITOR) || caller.is(Role.ANALYST);
        var owner = timeline.ownerOf(booking);
        if (owner.isEmpty() || !isStaff && !owner.get().equals(caller.id())) {
            throw new RefusalException(new NotFound("booking", booking.value()));
        }
        return new Timeline(timeline.of(booking));
    }
}
