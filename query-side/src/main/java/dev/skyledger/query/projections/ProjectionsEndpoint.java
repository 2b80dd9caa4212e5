package dev.skyledger.query.projections;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.processing.Rebuilds;
import dev.skyledger.platform.processing.ViewState;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows how far the views of this node are, and what came of making them anew. */
@RestController
class ProjectionsEndpoint {

    private final Rebuilds rebuilds;

    ProjectionsEndpoint(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    /** All views. */
    record Projections(List<ViewState> items) {}

    @GetMapping("/audit/projections")
    Projections all() {
        return new Projections(rebuilds.views());
    }

    @GetMapping("/audit/projections/{view}")
    ViewState one(@PathVariable String view) {
        return rebuilds.view(view)
                .orElseThrow(() -> new RefusalException(new NotFound("view", view)));
    }
}
