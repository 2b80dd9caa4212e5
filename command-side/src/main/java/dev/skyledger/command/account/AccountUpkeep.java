package dev.skyledger.command.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One node forgets now and then what no sign-in needs any more. */
@Configuration(proxyBeanMethods = false)
class AccountUpkeep {

    @Bean
    RecurringTask<Void> refreshTokenPurge(RefreshTokens tokens) {
        return Tasks.recurring("refresh-token-purge", FixedDelay.ofHours(1))
                .execute((_, _) -> tokens.purge());
    }
}
