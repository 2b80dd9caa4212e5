package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingStory;
import dev.skyledger.platform.processing.ProcessorSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view reads the events of one booking in their order, whatever stream they are in. */
@Configuration(proxyBeanMethods = false)
class BookingViewConfiguration {

    @Bean
    ProcessorSettings bookingViewProcessor() {
        return new ProcessorSettings("booking-view", 1, BookingStory::of);
    }
}
