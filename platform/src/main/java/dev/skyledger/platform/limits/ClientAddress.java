package dev.skyledger.platform.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Where a request comes from; what a proxy says counts only if the proxy is trusted. */
final class ClientAddress {

    private static final int NETWORK = 8;

    private final List<IpAddressMatcher> trusted;

    ClientAddress(List<String> trustedProxies) {
        this.trusted = trustedProxies.stream().map(IpAddressMatcher::new).toList();
    }

    String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        var hops = trusted.isEmpty() ? List.<String>of() : hops(request);
        for (var hop : hops) {
            if (!isTrusted(address) || parsed(hop) == null) {
                break;
            }
            address = hop;
        }
        return network(address);
    }

    /** The nearest hop first. */
    private static List<String> hops(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders("X-Forwarded-For"));
        var hops = Arrays.stream(String.join(",", headers).split(",")).map(String::strip).toList();
        return hops.reversed();
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(it -> it.matches(address));
    }

    /** A household has a whole network of IPv6 addresses, and counts as one. */
    private static String network(String address) {
        return parsed(address) instanceof Inet6Address six
                ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK)
                : address;
    }

    private static @Nullable InetAddress parsed(String address) {
        try {
            return InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
