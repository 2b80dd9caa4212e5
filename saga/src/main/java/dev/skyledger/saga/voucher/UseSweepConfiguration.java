package dev.skyledger.saga.voucher;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One node at a time sweeps. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UsePolicy.class)
class UseSweepConfiguration {

    @Bean
    RecurringTask<Void> voucherSweep(UseSweep sweep, UsePolicy policy) {
        return Tasks.recurring("voucher-sweep", FixedDelay.of(policy.every()))
                .execute((_, _) -> sweep.run());
    }
}
