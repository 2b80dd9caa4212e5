package dev.skyledger.platform.security;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands every measurement to Prometheus. */
@RestController
class AdminMetricsEndpoint {

    private static final String TEXT = "text/plain;version=0.0.4;charset=utf-8";

    private final PrometheusMeterRegistry registry;

    AdminMetricsEndpoint(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    @GetMapping(path = "/admin/metrics", produces = TEXT)
    String scrape() {
        return registry.scrape();
    }
}
