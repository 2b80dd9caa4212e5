package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.hold;
import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.Cast.TEN_MINUTES;
import static dev.skyledger.contracts.flight.FlightExamples.AN_HOUR_LATER;
import static dev.skyledger.contracts.flight.FlightExamples.FLEX;
import static dev.skyledger.contracts.inventory.InventoryExamples.DEPARTURE;
import static dev.skyledger.contracts.inventory.InventoryExamples.FLEX_PRICE;
import static dev.skyledger.contracts.inventory.InventoryExamples.SALES_END;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.inventoryOpened;
import static dev.skyledger.contracts.inventory.InventoryExamples.inventoryOpenedWithConditions;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.PlanAdopted;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Who holds a seat is told under which conditions it is sold. */
class TermsOfSaleTest {

    private static final Conditions FLEXIBLE =
            Conditions.withUsualShares(Money.of("50.00", "EUR"), 80, 2);
    private static final Conditions STRICT = Conditions.withUsualShares(null, 10, 0);

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    @Test
    void the_conditions_of_the_fare_come_with_the_seats() {
        inventory
                .given(inventoryOpenedWithConditions())
                .when(hold(BENS_HOLD, FLEX, 1))
                .expectResultMessagePayload(granted(new SaleTerms(FLEXIBLE, SALES_END)));
    }

    @Test
    void a_new_plan_has_new_conditions() {
        var fare = new FarePlan(FLEX, FLEX_PRICE, 10, STRICT);
        var plan =
                new PlanAdopted(
                        SEATS,
                        2,
                        AN_HOUR_LATER,
                        List.of(new CabinPlan(Cabin.ECONOMY, 10, List.of(fare), null)),
                        null);
        inventory
                .given(inventoryOpenedWithConditions(), plan)
                .when(hold(BENS_HOLD, FLEX, 1))
                .expectResultMessagePayload(granted(new SaleTerms(STRICT, SALES_END)));
    }

    @Test
    void an_inventory_of_old_says_none() {
        inventory
                .given(inventoryOpened())
                .when(hold(BENS_HOLD, FLEX, 1))
                .expectResultMessagePayload(granted(null));
    }

    private static Granted granted(SaleTerms terms) {
        return new Granted(
                BENS_HOLD,
                Cabin.ECONOMY,
                FLEX,
                FLEX_PRICE,
                NOON.plus(TEN_MINUTES),
                DEPARTURE,
                terms,
                List.of());
    }
}
