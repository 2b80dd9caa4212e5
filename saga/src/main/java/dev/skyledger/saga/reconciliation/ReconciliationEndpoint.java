package dev.skyledger.saga.reconciliation;

import dev.skyledger.contracts.payment.FindMovements;
import dev.skyledger.contracts.payment.Movements;
import dev.skyledger.saga.provider.PaymentProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows on what we and the provider do not agree about the money of a day; the list should be
 * empty.
 */
@RestController
@EnableConfigurationProperties(ReconciliationPolicy.class)
class ReconciliationEndpoint {

    private final QueryGateway queries;

    private final PaymentProvider provider;

    private final ReconciliationPolicy policy;

    private final Clock clock;

    ReconciliationEndpoint(
            QueryGateway queries,
            PaymentProvider provider,
            ReconciliationPolicy policy,
            Clock clock) {
        this.queries = queries;
        this.provider = provider;
        this.policy = policy;
        this.clock = clock;
    }

    /** What differs on a day, how much agrees, and how much is too young to tell. */
    record Reconciliation(
            LocalDate date,
            String provider,
            List<Difference> differences,
            int matched,
            int settling) {}

    @GetMapping("/admin/reconciliation")
    Reconciliation reconciliation(@RequestParam LocalDate date) {
        var from = date.atStartOfDay(ZoneOffset.UTC).toInstant();
        var to = date.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var first = from.minus(policy.margin());
        var end = to.plus(policy.margin());
        var books =
                new Books(
                        movements(first, end),
                        provider.statement(first, end),
                        within(from, to),
                        within(first, end));
        var all = books.differences();
        var old = clock.instant().minus(policy.settling());
        var certain =
                all.stream()
                        .filter(it -> !it.at().isAfter(old))
                        .sorted(Comparator.comparing(Difference::at))
                        .toList();
        return new Reconciliation(
                date, provider.name(), certain, books.matched(), all.size() - certain.size());
    }

    private static Predicate<Instant> within(Instant from, Instant to) {
        return at -> !at.isBefore(from) && at.isBefore(to);
    }

    private Movements movements(Instant from, Instant to) {
        try {
            return queries.query(new FindMovements(from, to), Movements.class)
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
