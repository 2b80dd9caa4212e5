package dev.skyledger.query.money;

import dev.skyledger.contracts.booking.BookingStory;
import dev.skyledger.platform.processing.ProcessorSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What tells of one booking's money is read in order. */
@Configuration(proxyBeanMethods = false)
class MoneyConfiguration {

    @Bean
    ProcessorSettings moneyViewProcessor() {
        return new ProcessorSettings("money-view", 1, BookingStory::of);
    }
}
