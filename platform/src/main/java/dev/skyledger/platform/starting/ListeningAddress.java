package dev.skyledger.platform.starting;

import java.net.InetSocketAddress;
import org.springframework.core.env.Environment;

/** Where the application listens, as configured: everywhere, if nothing else is. */
final class ListeningAddress {

    private ListeningAddress() {}

    static InetSocketAddress of(Environment environment, int port) {
        var host = environment.getProperty("server.address", "");
        return host.isBlank() ? new InetSocketAddress(port) : new InetSocketAddress(host, port);
    }
}
