package dev.skyledger.saga.booking;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.skyledger.contracts.booking.BookingStory;
import dev.skyledger.platform.processing.ProcessorSettings;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One node at a time sweeps, every so often; what tells of one booking is read in order. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SweepPolicy.class)
class SweepConfiguration {

    @Bean
    RecurringTask<Void> bookingSweep(
            Sweep sweep, ReturnsSweep returns, SweepPolicy policy, Clock clock) {
        return Tasks.recurring("booking-sweep", FixedDelay.of(policy.every()))
                .execute((_, _) -> {
                    sweep.run();
                    returns.run(clock.instant());
                });
    }

    @Bean
    RecurringTask<Void> exchanges(ExchangeSweep sweep, SweepPolicy policy) {
        return Tasks.recurring("exchange-sweep", FixedDelay.of(policy.every()))
                .execute((_, _) -> sweep.run());
    }

    @Bean
    ProcessorSettings bookingPaymentProcessor() {
        return new ProcessorSettings("booking-payment", 1, BookingStory::of);
    }

    @Bean
    ProcessorSettings pendingReturnsProcessor() {
        return new ProcessorSettings("pending-returns", 1, BookingStory::of);
    }

    @Bean
    ProcessorSettings pendingStepsProcessor() {
        return new ProcessorSettings("pending-steps", 1, BookingStory::of);
    }
}
