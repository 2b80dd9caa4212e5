package dev.skyledger.saga.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.skyledger.contracts.booking.BookingStory;
import dev.skyledger.platform.processing.ProcessorSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One node at a time sweeps, every so often; what tells of one booking is read in order. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SchedulePolicy.class)
class ScheduleConfiguration {

    @Bean
    RecurringTask<Void> scheduleSweep(ScheduleSweep sweep, SchedulePolicy policy) {
        return Tasks.recurring("schedule-sweep", FixedDelay.of(policy.every()))
                .execute((_, _) -> sweep.run());
    }

    @Bean
    ProcessorSettings pendingScheduleChangesProcessor() {
        return new ProcessorSettings("pending-schedule-changes", 1, BookingStory::of);
    }
}
