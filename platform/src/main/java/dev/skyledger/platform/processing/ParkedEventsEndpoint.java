package dev.skyledger.platform.processing;

import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows which events could not be handled and why, and which wait behind them, sequence by
 * sequence.
 */
@RestController
class ParkedEventsEndpoint {

    private final ParkedEvents parked;

    ParkedEventsEndpoint(ParkedEvents parked) {
        this.parked = parked;
    }

    @GetMapping("/audit/parked-events")
    Page<ParkedEvent> parked(Paging paging) {
        return paging.page(parked.list(paging.after(), paging.limit() + 1), ParkedEvent::place);
    }
}
