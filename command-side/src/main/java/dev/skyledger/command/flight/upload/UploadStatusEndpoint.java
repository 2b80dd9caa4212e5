package dev.skyledger.command.flight.upload;

import dev.skyledger.command.flight.upload.Statuses.Placed;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.web.Paging;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An administrator looks how far a file of flights is, and what was wrong with its rows. */
@RestController
class UploadStatusEndpoint {

    private final Statuses statuses;

    UploadStatusEndpoint(Statuses statuses) {
        this.statuses = statuses;
    }

    @GetMapping("/admin/flights/bulk-upload/status/{job}")
    UploadStatus status(@PathVariable UUID job, Paging paging) {
        var after = Objects.requireNonNullElse(paging.after(), Placed.FIRST);
        var found =
                statuses.find(job)
                        .orElseThrow(
                                () -> new RefusalException(new NotFound("upload", job.toString())));
        var page = paging.page(statuses.errors(job, after, paging.limit() + 1), Placed::position);
        return statuses.status(found, page.items(), page.nextCursor());
    }
}
