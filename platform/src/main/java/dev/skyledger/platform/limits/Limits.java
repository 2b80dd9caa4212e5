package dev.skyledger.platform.limits;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many requests a second each caller may send, and which proxies are believed. */
@ConfigurationProperties("skyledger.limits")
record Limits(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("30") int general,
        @DefaultValue("10") int search,
        @DefaultValue("2") int login,
        @DefaultValue("100000") int callers,
        @DefaultValue List<String> trustedProxies) {}
