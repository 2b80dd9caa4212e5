package dev.skyledger.search.node.plugin;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import org.elasticsearch.action.ActionListener;
import org.elasticsearch.cluster.node.DiscoveryNode;
import org.elasticsearch.common.component.AbstractLifecycleComponent;
import org.elasticsearch.common.network.HandlingTimeTracker;
import org.elasticsearch.common.transport.BoundTransportAddress;
import org.elasticsearch.common.transport.TransportAddress;
import org.elasticsearch.transport.ConnectTransportException;
import org.elasticsearch.transport.ConnectionProfile;
import org.elasticsearch.transport.Transport;
import org.elasticsearch.transport.TransportMessageListener;
import org.elasticsearch.transport.TransportStats;
import org.jspecify.annotations.Nullable;

/** A node that stands alone talks to no other, so the port between nodes stays shut. */
final class NoTransport extends AbstractLifecycleComponent implements Transport {

    private static final TransportAddress NOWHERE =
            new TransportAddress(InetAddress.getLoopbackAddress(), 1);

    private final ResponseHandlers responses = new ResponseHandlers();
    private final RequestHandlers requests = new RequestHandlers();

    @Override
    public void setMessageListener(TransportMessageListener listener) {}

    @Override
    public BoundTransportAddress boundAddress() {
        return new BoundTransportAddress(new TransportAddress[] {NOWHERE}, NOWHERE);
    }

    @Override
    public @Nullable BoundTransportAddress boundRemoteIngressAddress() {
        return null;
    }

    @Override
    public Map<String, BoundTransportAddress> profileBoundAddresses() {
        return Map.of();
    }

    @Override
    public TransportAddress[] addressesFromString(String address) {
        return new TransportAddress[] {NOWHERE};
    }

    @Override
    public List<String> getDefaultSeedAddresses() {
        return List.of();
    }

    @Override
    public void openConnection(
            DiscoveryNode node, ConnectionProfile profile, ActionListener<Connection> listener) {
        listener.onFailure(new ConnectTransportException(node, "this node stands alone"));
    }

    @Override
    public TransportStats getStats() {
        var times = new long[HandlingTimeTracker.BUCKET_COUNT];
        return new TransportStats(0, 0, 0, 0, 0, 0, times, times, Map.of());
    }

    @Override
    public ResponseHandlers getResponseHandlers() {
        return responses;
    }

    @Override
    public RequestHandlers getRequestHandlers() {
        return requests;
    }

    @Override
    protected void doStart() {}

    @Override
    protected void doStop() {}

    @Override
    protected void doClose() {}
}
