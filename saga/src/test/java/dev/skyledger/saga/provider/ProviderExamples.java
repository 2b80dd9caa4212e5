package dev.skyledger.saga.provider;

import dev.skyledger.platform.DirectWrites;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The provider's side of the house on a real database, without waiting. */
public final class ProviderExamples {

    private static final ProviderPolicy POLICY =
            new ProviderPolicy(
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(500),
                    Duration.ofMinutes(10),
                    Duration.ofHours(24),
                    Duration.ofHours(24),
                    Duration.ofDays(8),
                    16);

    private ProviderExamples() {}

    public static ProviderCalls calls(DataSource database, Clock clock) {
        DirectWrites.migrate(database, "provider");
        return new ProviderCalls(
                new DirectWrites(database), JdbcClient.create(database), POLICY, clock);
    }

    public static ProviderAnswers answers(
            CommandGateway commands, ProviderCalls calls, Clock clock) {
        return new ProviderAnswers(commands, calls, POLICY, clock);
    }

    public static Callbacks callbacks(
            PaymentProvider provider,
            ProviderCalls calls,
            ProviderAnswers answers,
            DataSource database,
            Clock clock) {
        return new Callbacks(provider, calls, answers, JdbcClient.create(database), clock);
    }

    public static Provider provider(ProviderCalls calls, ProviderSender sender, Clock clock) {
        var nobody =
                DefaultCommandGateway.builder()
                        .commandBus(SimpleCommandBus.builder().build())
                        .build();
        return new Provider(calls, sender, clock, new NothingOwed(nobody, clock));
    }

    public static ProviderSender sender(
            PaymentProvider provider, ProviderAnswers answers, ProviderCalls calls, Clock clock) {
        return new ProviderSender(provider, answers, calls, POLICY, clock);
    }
}
