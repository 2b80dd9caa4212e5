package dev.skyledger.platform.embedded;

import java.util.List;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;

/** The embedded Elasticsearch in Spring's words; its token travels as an API key. */
public record SearchDetails(SearchAddress address) implements ElasticsearchConnectionDetails {

    @Override
    public List<Node> getNodes() {
        return List.of(new Node("127.0.0.1", address.port(), Node.Protocol.HTTP));
    }

    @Override
    public String getApiKey() {
        return address.token();
    }
}
