package dev.skyledger.platform.embedded;

import java.net.URI;

/** Where the embedded Elasticsearch answers; the token is asked for in {@code Authorization}. */
public record SearchAddress(int port, String token) {

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public String toString() {
        return uri().toString();
    }
}
