package dev.skyledger.query.timeline;

import dev.skyledger.contracts.booking.BookingStory;
import dev.skyledger.platform.processing.ProcessorSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timeline reads the events of one booking in their order, whatever stream they are in. */
@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

    @Bean
    ProcessorSettings bookingTimelineProcessor() {
        return new ProcessorSettings("booking-timeline", 1, BookingStory::of);
    }
}
