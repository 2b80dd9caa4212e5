package dev.skyledger.search.node.plugin;

import java.util.Map;
import org.elasticsearch.common.util.concurrent.ThreadContext;
import org.elasticsearch.http.HttpRouteStats;
import org.elasticsearch.http.HttpServerTransport.Dispatcher;
import org.elasticsearch.rest.RestChannel;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;

/** Turns away every request without the token, before anything else looks at it. */
record Guard(Token token, Dispatcher next) implements Dispatcher {

    @Override
    public void dispatchRequest(RestRequest request, RestChannel channel, ThreadContext context) {
        if (token.isIn(request.header("Authorization"))) {
            next.dispatchRequest(request, channel, context);
        } else {
            refuse(request, channel);
        }
    }

    @Override
    public void dispatchBadRequest(RestChannel channel, ThreadContext context, Throwable cause) {
        if (token.isIn(channel.request().header("Authorization"))) {
            next.dispatchBadRequest(channel, context, cause);
        } else {
            refuse(channel.request(), channel);
        }
    }

    @Override
    public Map<String, HttpRouteStats> getStats() {
        return next.getStats();
    }

    private static void refuse(RestRequest request, RestChannel channel) {
        if (request.isStreamedContent()) {
            request.contentStream().close();
        }
        var answer =
                new RestResponse(RestStatus.UNAUTHORIZED, "this node serves its application only");
        answer.addHeader("WWW-Authenticate", "Bearer");
        channel.sendResponse(answer);
    }
}
