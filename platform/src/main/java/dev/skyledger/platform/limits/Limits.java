package dev.skyledger.platform.limits;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests a second each caller may send, how many bookings a minute may be retrieved from
 * an address, how often an hour one of them may be asked for with a wrong name, and which proxies
 * are believed.
 */
@ConfigurationProperties("skyledger.limits")
record Limits(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("30") int general,
        @DefaultValue("10") int search,
        @DefaultValue("2") int login,
        @DefaultValue("10") int retrieval,
        @DefaultValue("10") int retrievalOfOneBooking,
        @DefaultValue("100000") int callers,
        @DefaultValue List<String> trustedProxies) {}
