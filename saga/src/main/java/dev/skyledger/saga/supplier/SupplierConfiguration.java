package dev.skyledger.saga.supplier;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One node at a time refreshes fares, where there is a supplier to ask. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnSupplier
@EnableConfigurationProperties(SupplierPolicy.class)
class SupplierConfiguration {

    @Bean
    RecurringTask<Void> fareRefresh(FareRefresh refresh, SupplierPolicy policy) {
        return Tasks.recurring("fare-refresh", FixedDelay.of(policy.every()))
                .execute((_, _) -> refresh.run());
    }
}
