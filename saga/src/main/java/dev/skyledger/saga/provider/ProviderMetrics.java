package dev.skyledger.saga.provider;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Shows how many calls wait for the provider's answer. */
@Component
class ProviderMetrics {

    ProviderMetrics(MeterRegistry registry, ProviderCalls calls) {
        Gauge.builder("skyledger.provider.calls.pending", calls, ProviderCalls::pending)
                .description("Calls that the provider has not answered for good")
                .register(registry);
    }
}
