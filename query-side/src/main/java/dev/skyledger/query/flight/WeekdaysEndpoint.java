package dev.skyledger.query.flight;

import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Somebody wants to know on which days a flight number operates. */
@RestController
class WeekdaysEndpoint {

    private final Weekdays weekdays;

    WeekdaysEndpoint(Weekdays weekdays) {
        this.weekdays = weekdays;
    }

    @GetMapping("/flights/weekdays")
    Page<Weekdays.Operation> weekdays(Paging paging) {
        return paging.page(
                weekdays.after(paging.after(), paging.limit() + 1), Weekdays.Operation::key);
    }
}
