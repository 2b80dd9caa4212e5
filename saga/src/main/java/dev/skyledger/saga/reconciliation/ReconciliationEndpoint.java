package dev.skyledger.saga.reconciliation;

import dev.skyledger.contracts.payment.FindMovements;
import dev.skyledger.contracts.payment.Movements;
import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import dev.skyledger.saga.provider.NoStatement;
import dev.skyledger.saga.provider.PaymentProvider;
import dev.skyledger.saga.provider.StatementLine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationEndpoint.class);

    private static final Duration SOON = Duration.ofSeconds(2);

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
        var day = new Span(startOf(date), startOf(date.plusDays(1)));
        var around = day.wider(policy.margin());
        var ours = movements(around);
        var told = around.withPromisesOf(ours, policy.margin());
        var theirs = statement(told);
        var books = new Books(ours, theirs, day::has, told::has);
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

    private static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private List<StatementLine> statement(Span span) {
        try {
            return provider.statement(span.from(), span.to());
        } catch (NoStatement e) {
            LOG.warn("{} gave no statement: {}", provider.name(), e.toString());
            throw new ProblemException(
                    Problem.of(ProblemCatalogue.TEMPORARILY_UNAVAILABLE).retryAfter(SOON));
        }
    }

    private Movements movements(Span span) {
        try {
            return queries.query(new FindMovements(span.from(), span.to()), Movements.class)
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
