package dev.skyledger.saga.alert;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.skyledger.contracts.alert.AlertEvent;
import dev.skyledger.platform.processing.ProcessorSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How alerts read the log, in one part and in its order; and that one node at a time sweeps. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertMemory.class)
class AlertConfiguration {

    private static final int EVERY_MINUTES = 30;

    @Bean
    ProcessorSettings priceAlertSettings() {
        return new ProcessorSettings("price-alerts", 1, AlertConfiguration::sequence);
    }

    /** A flight that cannot be read must not keep the others from being compared. */
    private static Object sequence(Object event) {
        return event instanceof AlertEvent alert ? alert.alert() : AlertRuns.flightOf(event);
    }

    @Bean
    RecurringTask<Void> alertSweep(AlertSweep sweep) {
        return Tasks.recurring("alert-sweep", FixedDelay.ofMinutes(EVERY_MINUTES))
                .execute((_, _) -> sweep.run());
    }
}
