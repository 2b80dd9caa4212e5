package dev.skyledger.query.demand;

import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Staff look at what was searched, the newest first. */
@RestController
class SearchesEndpoint {

    private final SearchTable searches;

    SearchesEndpoint(SearchTable searches) {
        this.searches = searches;
    }

    @GetMapping("/admin/searches")
    Page<SearchTable.Row> searches(@ModelAttribute WantedSearches wanted, Paging paging) {
        var after = paging.after();
        var id = after == null ? null : Long.valueOf(after);
        var found = searches.before(wanted, id, paging.limit() + 1);
        return paging.page(found, row -> Long.toString(row.id()));
    }
}
