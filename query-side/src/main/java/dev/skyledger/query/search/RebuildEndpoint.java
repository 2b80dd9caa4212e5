package dev.skyledger.query.search;

import dev.skyledger.platform.problem.TraceId;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Somebody has what search rests on made anew from the log; searching goes on meanwhile. */
@RestController
class RebuildEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildEndpoint.class);
    private static final String NAME = "flight-search";

    private final FlightRebuild rebuild;
    private final FlightRows rows;

    RebuildEndpoint(FlightRebuild rebuild, FlightRows rows) {
        this.rebuild = rebuild;
        this.rows = rows;
    }

    /** How far it is, how often it was made anew, and what happens to it now. */
    record Progress(String name, long position, long generation, Status status) {

        /** Whether it is being made anew. */
        enum Status {
            LIVE,
            REBUILDING
        }
    }

    @PostMapping("/audit/projections/flight-search/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Progress rebuild() {
        if (rebuild.begin()) {
            Thread.ofVirtual().name("flight-rebuild").start(TraceId.kept(this::run));
        }
        return progress();
    }

    private void run() {
        try {
            rebuild.run();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The flights of the search could not be made anew: {}", e.getMessage());
        }
    }

    @GetMapping("/audit/projections/flight-search")
    Progress progress() {
        var extent = rows.extent();
        return new Progress(
                NAME,
                extent.newest(),
                extent.generation(),
                extent.claimed() ? Progress.Status.REBUILDING : Progress.Status.LIVE);
    }
}
