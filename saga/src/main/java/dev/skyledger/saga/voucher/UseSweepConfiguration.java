package dev.skyledger.saga.voucher;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One node at a time sweeps. */
@Configuration(proxyBeanMethods = false)
class UseSweepConfiguration {

    @Bean
    RecurringTask<Void> voucherSweep(UseSweep sweep) {
        return Tasks.recurring("voucher-sweep", FixedDelay.ofSeconds(10))
                .execute((_, _) -> sweep.run());
    }
}
