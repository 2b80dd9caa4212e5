package dev.skyledger.search.node.plugin;

import java.util.Objects;
import org.elasticsearch.action.bulk.BulkRequest;
import org.elasticsearch.action.delete.DeleteRequest;
import org.elasticsearch.action.search.ClearScrollRequest;
import org.elasticsearch.action.search.SearchRequest;
import org.elasticsearch.action.search.SearchResponse;
import org.elasticsearch.action.search.SearchScrollRequest;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.index.query.QueryBuilder;
import org.elasticsearch.search.SearchHit;
import org.elasticsearch.search.builder.SearchSourceBuilder;

/**
 * Walks through what a query finds, a thousand documents at a time, and deletes each as it was
 * found.
 */
record Deletion(NodeClient client, String[] indexes, QueryBuilder query, boolean refresh) {

    private static final TimeValue PATIENCE = TimeValue.timeValueMinutes(5);

    DeletionOutcome run() {
        var outcome = new DeletionOutcome(0, 0, 0, 0, 0);
        var page = client.search(search()).actionGet();
        var scroll = Objects.requireNonNull(page.getScrollId());
        try {
            while (page.getHits().getHits().length > 0) {
                outcome = outcome.plus(client.bulk(deletes(page)).actionGet());
                page.decRef();
                page =
                        client.searchScroll(new SearchScrollRequest(scroll).scroll(PATIENCE))
                                .actionGet();
            }
        } finally {
            page.decRef();
            forget(scroll);
        }
        if (refresh) {
            client.admin().indices().prepareRefresh(indexes).get();
        }
        return outcome;
    }

    private SearchRequest search() {
        var source =
                new SearchSourceBuilder()
                        .query(query)
                        .size(1000)
                        .fetchSource(false)
                        .seqNoAndPrimaryTerm(true)
                        .sort("_doc");
        return new SearchRequest(indexes).scroll(PATIENCE).source(source);
    }

    private static BulkRequest deletes(SearchResponse page) {
        var bulk = new BulkRequest();
        for (var hit : page.getHits().getHits()) {
            bulk.add(delete(hit));
        }
        return bulk;
    }

    private static DeleteRequest delete(SearchHit hit) {
        var request =
                new DeleteRequest(hit.getIndex(), hit.getId())
                        .setIfSeqNo(hit.getSeqNo())
                        .setIfPrimaryTerm(hit.getPrimaryTerm());
        var routing = hit.field("_routing");
        return routing == null ? request : request.routing(routing.getValue());
    }

    private void forget(String scroll) {
        var request = new ClearScrollRequest();
        request.addScrollId(scroll);
        client.clearScroll(request).actionGet();
    }
}
