package dev.skyledger.query.flight;

import dev.skyledger.platform.processing.ProcessorSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the view of flights reads the log. */
@Configuration(proxyBeanMethods = false)
class FlightViewConfiguration {

    @Bean
    ProcessorSettings flightViewSettings() {
        return new ProcessorSettings("flight-view", 1, FlightKey::of);
    }
}
