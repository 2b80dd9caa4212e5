package dev.skyledger.search.node.plugin;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.common.Strings;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestChannel;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.rest.action.RestActions;
import org.elasticsearch.threadpool.ThreadPool;

/**
 * Removes every document that a query finds; {@code conflicts=proceed} skips what changed
 * meanwhile.
 */
final class DeleteByQuery extends BaseRestHandler {

    private static final Set<String> WITHOUT_EFFECT =
            Set.of("wait_for_completion", "timeout", "slices", "scroll", "scroll_size");

    @Override
    public String getName() {
        return "skyledger_delete_by_query";
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(RestRequest.Method.POST, "/{index}/_delete_by_query"));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client)
            throws IOException {
        var indexes = Strings.splitStringByCommaToArray(request.param("index"));
        var refresh = request.paramAsBoolean("refresh", false);
        var proceed = request.param("conflicts", "abort").equals("proceed");
        WITHOUT_EFFECT.forEach(request::param);
        try (var body = request.contentParser()) {
            var query = RestActions.getQueryContent(body);
            if (query == null) {
                throw new IllegalArgumentException("say with a query what to delete");
            }
            var deletion = new Deletion(client, indexes, query, refresh);
            return channel ->
                    client.threadPool()
                            .executor(ThreadPool.Names.GENERIC)
                            .execute(() -> answer(channel, deletion, proceed));
        }
    }

    private static void answer(RestChannel channel, Deletion deletion, boolean proceed) {
        try {
            var outcome = deletion.run();
            var body = channel.newBuilder();
            outcome.write(body);
            var failed = outcome.failures() > 0 || !proceed && outcome.conflicts() > 0;
            channel.sendResponse(
                    new RestResponse(failed ? RestStatus.CONFLICT : RestStatus.OK, body));
        } catch (Exception e) {
            fail(channel, e);
        }
    }

    private static void fail(RestChannel channel, Exception reason) {
        try {
            channel.sendResponse(new RestResponse(channel, reason));
        } catch (IOException e) {
            channel.sendResponse(new RestResponse(RestStatus.INTERNAL_SERVER_ERROR, e.toString()));
        }
    }
}
