package dev.skyledger.query.demand;

import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Staff look at how long searches take, route by route. */
@RestController
class SearchTimingsEndpoint {

    private final SearchTimings timings;

    SearchTimingsEndpoint(SearchTimings timings) {
        this.timings = timings;
    }

    @GetMapping("/admin/searches/routes")
    Page<SearchTimings.OfRoute> timings(@ModelAttribute WantedSearches wanted, Paging paging) {
        var found = timings.of(wanted, paging.after(), paging.limit() + 1);
        return paging.page(found, SearchTimings.OfRoute::route);
    }
}
