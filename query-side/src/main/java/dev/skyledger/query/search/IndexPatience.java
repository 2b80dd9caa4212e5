package dev.skyledger.query.search;

import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.time.Duration;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * How long somebody waits for an answer of the index, or for a connection to it. The client's own
 * limit of a request is none, and counts more than that of its sockets.
 */
@Component
class IndexPatience implements Rest5ClientBuilderCustomizer {

    private final Timeout patience;

    IndexPatience(@Value("${spring.elasticsearch.socket-timeout:5s}") Duration patience) {
        this.patience = Timeout.of(patience);
    }

    @Override
    public void customize(Rest5ClientBuilder builder) {
        // everything is said of each request
    }

    @Override
    public void customize(RequestConfig.Builder request) {
        request.setResponseTimeout(patience).setConnectionRequestTimeout(patience);
    }
}
