package dev.skyledger.search.node.plugin;

import java.io.IOException;
import org.elasticsearch.action.DocWriteResponse.Result;
import org.elasticsearch.action.bulk.BulkItemResponse;
import org.elasticsearch.action.bulk.BulkResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.xcontent.XContentBuilder;

/** How many documents went, and how many stayed because they changed or could not go. */
record DeletionOutcome(long total, long deleted, long conflicts, long failures, int batches) {

    DeletionOutcome plus(BulkResponse batch) {
        var next = new DeletionOutcome(total, deleted, conflicts, failures, batches + 1);
        for (var item : batch) {
            next = next.plus(item);
        }
        return next;
    }

    private DeletionOutcome plus(BulkItemResponse item) {
        if (item.isFailed()) {
            return item.getFailure().getStatus() == RestStatus.CONFLICT
                    ? new DeletionOutcome(total + 1, deleted, conflicts + 1, failures, batches)
                    : new DeletionOutcome(total + 1, deleted, conflicts, failures + 1, batches);
        }
        var gone = item.getResponse().getResult() == Result.DELETED ? 1 : 0;
        return new DeletionOutcome(total + 1, deleted + gone, conflicts, failures, batches);
    }

    void write(XContentBuilder body) throws IOException {
        body.startObject()
                .field("took", 0)
                .field("timed_out", false)
                .field("total", total)
                .field("deleted", deleted)
                .field("batches", batches)
                .field("version_conflicts", conflicts)
                .field("noops", total - deleted - conflicts - failures)
                .startObject("retries")
                .field("bulk", 0)
                .field("search", 0)
                .endObject()
                .field("throttled_millis", 0)
                .field("requests_per_second", -1.0f)
                .field("throttled_until_millis", 0)
                .startArray("failures")
                .endArray()
                .endObject();
    }
}
