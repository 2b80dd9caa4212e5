package dev.skyledger.query.search;

import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.platform.processing.ProcessorSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How search reads the log: in one part, for the index is written in the order of the log; a flight
 * and its seats belong together.
 */
@EnableConfigurationProperties(SearchPolicy.class)
@Configuration(proxyBeanMethods = false)
class FlightSearchConfiguration {

    @Bean
    ProcessorSettings flightSearchSettings() {
        return new ProcessorSettings("flight-search", 1, FlightSearchConfiguration::flightOf);
    }

    private static Object flightOf(Object event) {
        return switch (event) {
            case FlightEvent it -> it.flight();
            case InventoryEvent it -> it.inventory().flight();
            default -> event.getClass();
        };
    }
}
