package dev.skyledger.saga.supplier;

import static dev.skyledger.saga.supplier.SupplierFixture.pair;
import static dev.skyledger.saga.supplier.SupplierFixture.policy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.search.FindLowestFares.Pair;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.log.Provenance;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FareRefreshTest {

    private static final Pair FIRST = pair("LIS", "JFK");
    private static final Pair SECOND = pair("LIS", "LHR");
    private static final Pair THIRD = pair("OPO", "CDG");
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final SupplierFixture supplier = new SupplierFixture();

    @AfterEach
    void close() {
        supplier.close();
    }

    private Map<FlightId, Long> prices() {
        return supplier.flights.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().price()));
    }

    @Test
    void the_fares_of_popular_routes_move_a_little_every_quarter_of_an_hour() {
        supplier.route(FIRST, 20);
        var refresh = supplier.refresh(supplier.simulated(), policy(10, 100));
        for (var quarter = 0; quarter < 8; quarter++) {
            var result = refresh.run();
            assertThat(result.asked()).isEqualTo(20);
            assertThat(result.changed()).isBetween(10, 20);
            assertThat(prices().values())
                    .allSatisfy(it -> assertThat(it).isBetween(9_600L, 10_400L));
            supplier.clock.pass(QUARTER);
        }
    }

    @Test
    void what_is_done_says_that_the_supplier_did_it() {
        supplier.route(FIRST, 3);
        supplier.refresh(supplier.simulated(), policy(10, 100)).run();
        assertThat(supplier.sent)
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(it.getMetaData())
                                .containsEntry(Provenance.CHANNEL, Provenance.SUPPLIER));
    }

    @Test
    void run_again_in_the_same_quarter_of_an_hour_nothing_happens() {
        supplier.route(FIRST, 5);
        supplier.refresh(supplier.simulated(), policy(10, 100)).run();
        var prices = prices();
        var again = supplier.refresh(supplier.simulated(), policy(10, 100)).run();
        assertThat(again).isEqualTo(new FareRefresh.Result(0, 0));
        assertThat(prices()).isEqualTo(prices);
    }

    @Test
    void after_a_crash_in_the_middle_of_a_route_every_flight_has_the_price_it_would_have_had() {
        supplier.route(FIRST, 6);
        supplier.refresh(dyingAfter(3), policy(10, 100)).run();
        var half = prices();
        supplier.refresh(supplier.simulated(), policy(10, 100)).run();
        assertThat(supplier.flights.values()).allMatch(it -> it.version() <= 2);
        try (var whole = new SupplierFixture()) {
            whole.route(FIRST, 6);
            whole.refresh(whole.simulated(), policy(10, 100)).run();
            assertThat(prices().values())
                    .containsExactlyInAnyOrderElementsOf(
                            whole.flights.values().stream()
                                    .map(SupplierFixture.Planned::price)
                                    .toList());
        }
        assertThat(prices()).isNotEqualTo(half);
    }

    private FareSupplier dyingAfter(int flights) {
        var simulated = supplier.simulated();
        var left = new int[] {flights};
        return (flight, window) -> {
            if (left[0]-- == 0) {
                throw new IllegalStateException("killed");
            }
            return simulated.quote(flight, window);
        };
    }

    @Test
    void who_waited_longest_is_asked_first_where_the_budget_is_small() {
        supplier.table.budget(supplier.clock.instant(), 10);
        supplier.route(FIRST, 8);
        supplier.route(SECOND, 8);
        supplier.route(THIRD, 2);
        var refresh = supplier.refresh(supplier.simulated(), policy(10, 10));
        assertThat(refresh.run().asked()).isEqualTo(8);
        supplier.clock.pass(QUARTER);
        assertThat(refresh.run().asked()).as("the second and the third").isEqualTo(10);
        supplier.clock.pass(QUARTER);
        refresh.run();
        assertThat(supplier.table.refreshed()).containsOnlyKeys(FIRST, SECOND, THIRD);
    }

    @Test
    void the_budget_grows_while_it_is_too_small_and_shrinks_when_the_supplier_fails() {
        supplier.route(FIRST, 8);
        supplier.route(SECOND, 8);
        supplier.table.budget(supplier.clock.instant(), 10);
        supplier.refresh(supplier.simulated(), policy(4, 14)).run();
        assertThat(supplier.table.budget(0)).isEqualTo(14);
        supplier.clock.pass(QUARTER);
        FareSupplier away =
                (_, _) -> {
                    throw new IllegalStateException("away");
                };
        supplier.refresh(away, policy(4, 14)).run();
        assertThat(supplier.table.budget(0)).isEqualTo(7);
    }

    @Test
    void a_plan_that_somebody_else_changed_meanwhile_stays() {
        supplier.route(FIRST, 1);
        var id = supplier.flights.keySet().iterator().next();
        FareSupplier late =
                (flight, window) -> {
                    supplier.flights.computeIfPresent(id, (_, it) -> it.costing(5_000));
                    return supplier.simulated().quote(flight, window);
                };
        assertThat(supplier.refresh(late, policy(10, 100)).run().changed()).isZero();
        assertThat(supplier.revised).isEmpty();
        assertThat(prices()).containsEntry(id, 5_000L);
    }

    @Test
    void a_price_that_somebody_set_is_the_new_middle() {
        supplier.route(FIRST, 1);
        var id = supplier.flights.keySet().iterator().next();
        var refresh = supplier.refresh(supplier.simulated(), policy(10, 100));
        refresh.run();
        supplier.flights.computeIfPresent(id, (_, it) -> it.costing(50_000));
        for (var quarter = 0; quarter < 6; quarter++) {
            supplier.clock.pass(QUARTER);
            refresh.run();
            assertThat(prices().get(id)).isBetween(48_000L, 52_000L);
        }
    }
}
