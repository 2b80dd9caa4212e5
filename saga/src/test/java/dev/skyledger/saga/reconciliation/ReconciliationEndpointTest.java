package dev.skyledger.saga.reconciliation;

import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.skyledger.contracts.payment.FindMovements;
import dev.skyledger.contracts.payment.Movements;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import dev.skyledger.saga.provider.NoStatement;
import dev.skyledger.saga.provider.PaymentProvider;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;

class ReconciliationEndpointTest {

    private final ReconciliationEndpoint endpoint =
            new ReconciliationEndpoint(
                    nothingMoved(),
                    away(),
                    new ReconciliationPolicy(Duration.ofMinutes(1), Duration.ofDays(2)),
                    Clock.fixed(BOOKED_AT, ZoneOffset.UTC));

    @Test
    void while_the_provider_is_away_it_is_worth_another_try() {
        var problem =
                catchThrowableOfType(
                                ProblemException.class,
                                () -> endpoint.reconciliation(LocalDate.of(2026, 11, 21)))
                        .problem();
        assertThat(problem.kind()).isEqualTo(ProblemCatalogue.TEMPORARILY_UNAVAILABLE);
        assertThat(problem.kind().status()).isEqualTo(503);
        assertThat(problem.headers()).containsEntry("Retry-After", "2");
    }

    private static QueryGateway nothingMoved() {
        var bus = SimpleQueryBus.builder().build();
        bus.subscribe(
                FindMovements.class.getName(),
                Movements.class,
                _ -> new Movements(List.of(), List.of()));
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    private static PaymentProvider away() {
        return (PaymentProvider)
                Proxy.newProxyInstance(
                        PaymentProvider.class.getClassLoader(),
                        new Class<?>[] {PaymentProvider.class},
                        (_, method, _) -> {
                            if (method.getName().equals("statement")) {
                                throw new NoStatement(new IllegalStateException("away"));
                            }
                            return "away";
                        });
    }
}
