package dev.skyledger.saga.supplier;

import dev.skyledger.contracts.flight.FindFlights;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightPage;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.search.FindLowestFares.Pair;
import dev.skyledger.contracts.search.FindPopularRoutes;
import dev.skyledger.contracts.search.PopularPairs;
import io.micrometer.core.instrument.MeterRegistry;
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
import org.springframework.stereotype.Component;

/**
 * Asks the supplier for the fares of the routes that are searched most: those first that waited
 * longest, as many flights as the budget allows. A route that was refreshed in this window is not
 * refreshed again, whoever begins anew after a crash.
 */
@Component
@ConditionalOnSupplier
class FareRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(FareRefresh.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_OF_A_ROUTE = 100;

    private final QueryGateway queries;
    private final FareSupplier supplier;
    private final Repricing repricing;
    private final SupplierTable table;
    private final SupplierPolicy policy;
    private final Clock clock;
    private final MeterRegistry metrics;

    FareRefresh(
            QueryGateway queries,
            FareSupplier supplier,
            Repricing repricing,
            SupplierTable table,
            SupplierPolicy policy,
            Clock clock,
            MeterRegistry metrics) {
        this.queries = queries;
        this.supplier = supplier;
        this.repricing = repricing;
        this.table = table;
        this.policy = policy;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** How many flights were asked about, and how many of them have other prices now. */
    record Result(int asked, int changed) {}

    Result run() {
        var began = clock.instant();
        var window = window(began);
        var budget = table.budget(policy.most());
        var asked = 0;
        var changed = 0;
        var failed = false;
        var exhausted = false;
        for (var route : waiting(window)) {
            var flights = flights(route, window);
            exhausted = asked > 0 && asked + flights.size() > budget;
            if (exhausted) {
                break;
            }
            try {
                changed += refresh(flights, window);
                asked += flights.size();
                table.refreshed(route, window);
            } catch (RuntimeException trouble) {
                LOG.warn("The supplier does not answer: {}", trouble.getMessage());
                failed = true;
                break;
            }
        }
        var took = Duration.between(began, clock.instant());
        table.budget(window, policy.changed(budget, took, exhausted, failed));
        metrics.counter("skyledger.supplier.repriced").increment(changed);
        if (asked > 0) {
            LOG.info("The fares of {} flights were asked for, {} changed.", asked, changed);
        }
        return new Result(asked, changed);
    }

    private int refresh(List<FlightDetails> flights, Instant window) {
        var changed = 0;
        for (var flight : flights) {
            changed += repricing.isDone(flight, supplier.quote(flight, window)) ? 1 : 0;
        }
        return changed;
    }

    private Instant window(Instant now) {
        var every = policy.every().toSeconds();
        return Instant.ofEpochSecond(now.getEpochSecond() / every * every);
    }

    private List<Pair> waiting(Instant window) {
        var before = table.refreshed();
        return popular().stream()
                .filter(route -> before.getOrDefault(route, Instant.MIN).isBefore(window))
                .sorted(Comparator.comparing(route -> before.getOrDefault(route, Instant.MIN)))
                .toList();
    }

    /** None while the side that counts them is not there yet, as just after a start. */
    private List<Pair> popular() {
        try {
            return ask(new FindPopularRoutes(policy.routes()), PopularPairs.class).routes();
        } catch (CompletionException nobody) {
            LOG.debug("Nobody says yet which routes are popular.");
            return List.of();
        }
    }

    private List<FlightDetails> flights(Pair route, Instant window) {
        var today = LocalDate.ofInstant(window, ZoneOffset.UTC);
        var question =
                new FindFlights(
                        List.of(route.origin()),
                        List.of(route.destination()),
                        today,
                        today.plusDays(policy.days()),
                        FlightStatus.SCHEDULED,
                        null,
                        null,
                        MOST_OF_A_ROUTE);
        return ask(question, FlightPage.class).items().stream()
                .filter(flight -> flight.departure().toInstant().isAfter(window))
                .toList();
    }

    private <R> R ask(Object question, Class<R> answer) {
        return queries.query(question, answer)
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
