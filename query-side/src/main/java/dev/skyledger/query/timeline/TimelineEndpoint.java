package dev.skyledger.query.timeline;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.waiting.Views;
import java.time.Duration;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells the owner of a booking, and staff, everything that happened to it. */
@RestController
class TimelineEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TimelineTable timeline;

    private final Views views;

    TimelineEndpoint(TimelineTable timeline, Views views) {
        this.timeline = timeline;
        this.views = views;
    }

    record Timeline(List<TimelineEntry> items) {}

    @GetMapping("/bookings/{booking}/timeline")
    Timeline timeline(@PathVariable BookingId booking, Caller caller) {
        var isStaff = caller.is(Role.ADMIN) || caller.is(Role.AUDITOR) || caller.is(Role.ANALYST);
        views.caughtUp("booking-timeline", PATIENCE); // nobody waited for it when it was written
        var owner = timeline.ownerOf(booking);
        if (owner.isEmpty() || !isStaff && !owner.get().equals(caller.id())) {
            throw new RefusalException(new NotFound("booking", booking.value()));
        }
        return new Timeline(timeline.of(booking));
    }
}
