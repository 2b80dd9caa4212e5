package dev.skyledger.platform.idempotency;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.skyledger.platform.database.GroupedWrites;
import dev.skyledger.platform.personal.SystemSeal;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Puts the pieces together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdempotencyPolicy.class)
class IdempotencyConfiguration {

    @Bean
    Requests idempotentRequests(
            JdbcClient db, GroupedWrites writes, Clock clock, IdempotencyPolicy policy) {
        return new Requests(db, writes, clock, policy);
    }

    @Bean
    Leases idempotencyLeases(Requests requests, IdempotencyPolicy policy) {
        return new Leases(requests, policy.lease());
    }

    @Bean
    Idempotency idempotency(Requests requests, Leases leases, JsonMapper json, SystemSeal seal) {
        return new OneAnswerForOneKey(requests, new Answers(json, seal), leases);
    }

    @Bean
    OldAnswers oldAnswers(Requests requests) {
        return new OldAnswers(requests);
    }

    @Bean
    RecurringTask<Void> oldAnswersPurge(OldAnswers answers) {
        return Tasks.recurring("old-answers-purge", FixedDelay.ofHours(1))
                .execute((_, _) -> answers.forget());
    }
}
