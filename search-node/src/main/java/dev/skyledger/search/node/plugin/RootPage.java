package dev.skyledger.search.node.plugin;

import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.util.Version;
import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.cluster.service.ClusterService;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;

/** Says which Elasticsearch this is; clients ask before they trust a node. */
final class RootPage extends BaseRestHandler {

    private final Supplier<ClusterService> cluster;

    RootPage(Supplier<ClusterService> cluster) {
        this.cluster = cluster;
    }

    @Override
    public String getName() {
        return "skyledger_root_page";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(RestRequest.Method.GET, "/"), new Route(RestRequest.Method.HEAD, "/"));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
        return channel -> {
            var build = Build.current();
            var node = cluster.get();
            var page =
                    channel.newBuilder()
                            .startObject()
                            .field("name", node.getNodeName())
                            .field("cluster_name", node.getClusterName().value())
                            .field("cluster_uuid", node.state().metadata().clusterUUID())
                            .startObject("version")
                            .field("number", build.qualifiedVersion())
                            .field("build_flavor", build.flavor())
                            .field("build_type", build.type().displayName())
                            .field("build_hash", build.hash())
                            .field("build_date", build.date())
                            .field("build_snapshot", build.isSnapshot())
                            .field("lucene_version", Version.LATEST.toString())
                            .field(
                                    "minimum_wire_compatibility_version",
                                    build.minWireCompatVersion())
                            .field(
                                    "minimum_index_compatibility_version",
                                    build.minIndexCompatVersion())
                            .endObject()
                            .field("tagline", "You Know, for Search")
                            .endObject();
            channel.sendResponse(new RestResponse(RestStatus.OK, page));
        };
    }
}
