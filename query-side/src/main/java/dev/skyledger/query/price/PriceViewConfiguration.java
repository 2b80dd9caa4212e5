package dev.skyledger.query.price;

import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.platform.processing.ProcessorSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the view of prices reads the log: a flight and its seats belong together. */
@Configuration(proxyBeanMethods = false)
class PriceViewConfiguration {

    @Bean
    ProcessorSettings priceViewSettings() {
        return new ProcessorSettings("price-view", 1, PriceViewConfiguration::flightOf);
    }

    private static Object flightOf(Object event) {
        return switch (event) {
            case FlightEvent it -> it.flight();
            case InventoryEvent it -> it.inventory().flight();
            default -> event.getClass();
        };
    }
}
