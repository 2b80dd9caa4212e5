package dev.skyledger.query.projections;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.processing.Rebuilds;
import dev.skyledger.platform.processing.ViewState;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Somebody has a view made anew from the log; it can be read meanwhile. */
@RestController
class RebuildViewEndpoint {

    private final Rebuilds rebuilds;

    RebuildViewEndpoint(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @PostMapping("/audit/projections/{view}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ViewState rebuild(@PathVariable String view) {
        rebuilds.begin(view);
        return rebuilds.view(view)
                .orElseThrow(() -> new RefusalException(new NotFound("view", view)));
    }
}
