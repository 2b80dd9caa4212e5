package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.hold;
import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.contracts.Cast.*;
import static dev.skyledger.contracts.flight.FlightExamples.COMFORT;
import static dev.skyledger.contracts.flight.FlightExamples.FLEX;
import static dev.skyledger.contracts.flight.FlightExamples.LIGHT;
import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.contracts.inventory.InventoryExamples.*;

import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.HoldOutcome.Reason;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class HoldSeatsTest {

    private static final SaleTerms TERMS = new SaleTerms(Conditions.STANDARD, SALES_END);
    private static final Instant LATER = NOON.plus(TEN_MINUTES);
    private static final Granted LIGHT_FOR_BEN = light(LATER);

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    @Test
    void the_cheapest_fare_is_taken_when_none_is_named() {
        inventory
                .given(inventoryOpenedWithConditions())
                .when(hold(BENS_HOLD, 2))
                .expectResultMessagePayload(LIGHT_FOR_BEN)
                .expectEvents(lightHeld(BENS_HOLD, 2, LATER));
    }

    @Test
    void the_next_dearer_fare_is_taken_when_the_cheapest_has_too_few() {
        inventory
                .given(inventoryOpenedWithConditions(), lightHeld(ANNAS_HOLD, 5, LATER))
                .when(hold(BENS_HOLD, 2))
                .expectEvents(seatsHeld(BENS_HOLD, FLEX, FLEX_PRICE, 2, LATER));
    }

    @Test
    void a_named_cabin_is_kept_to() {
        inventory
                .given(inventoryOpenedWithConditions())
                .when(hold(BENS_HOLD, Cabin.BUSINESS, null, 1, null))
                .expectResultMessagePayload(
                        granted(Cabin.BUSINESS, COMFORT, euros("1900.00"), LATER));
    }

    @Test
    void a_cheap_fare_never_sells_into_seats_protected_for_a_dearer_one() {
        inventory
                .given(inventoryOpenedWithConditions(), lightHeld(ANNAS_HOLD, 5, LATER))
                .when(hold(BENS_HOLD, LIGHT, 2))
                .expectResultMessagePayload(new Refused(Reason.SOLD_OUT, 1, null))
                .expectNoEvents();
    }

    @Test
    void dear_seats_leave_fewer_cheap_ones_only_when_the_cabin_is_full() {
        inventory
                .given(
                        inventoryOpenedWithConditions(),
                        seatsHeld(ANNAS_HOLD, FLEX, FLEX_PRICE, 9, LATER))
                .when(hold(BENS_HOLD, LIGHT, 2))
                .expectResultMessagePayload(new Refused(Reason.SOLD_OUT, 1, null))
                .expectNoEvents();
    }

    @Test
    void a_lapsed_hold_ends_whole_before_its_seats_change_hands() {
        inventory
                .given(inventoryOpenedWithConditions(), lightHeld(ANNAS_HOLD, 6, NOON))
                .when(hold(BENS_HOLD, LIGHT, 1))
                .expectResultMessagePayload(LIGHT_FOR_BEN)
                .expectEvents(lightLapsed(ANNAS_HOLD, 6), lightHeld(BENS_HOLD, 1, LATER));
    }

    @Test
    void a_refusal_writes_nothing_even_where_a_hold_has_lapsed() {
        inventory
                .given(inventoryOpenedWithConditions(), lightHeld(ANNAS_HOLD, 6, NOON))
                .when(hold(BENS_HOLD, LIGHT, 7))
                .expectResultMessagePayload(new Refused(Reason.SOLD_OUT, 6, null))
                .expectNoEvents();
    }

    @Test
    void the_same_hold_again_has_its_first_terms() {
        inventory
                .given(
                        inventoryOpenedWithConditions(),
                        lightHeld(BENS_HOLD, 2, LATER.plusSeconds(1)))
                .when(hold(BENS_HOLD, FLEX, 3))
                .expectResultMessagePayload(light(LATER.plusSeconds(1)))
                .expectNoEvents();
    }

    @Test
    void the_same_hold_again_after_the_sale_is_still_granted() {
        inventory
                .given(
                        inventoryOpenedWithConditions(),
                        lightHeld(BENS_HOLD, 2, NOON.minusSeconds(1)),
                        lightSold(BENS_HOLD, 2))
                .when(hold(BENS_HOLD, 2))
                .expectResultMessagePayload(light(NOON.minusSeconds(1)))
                .expectNoEvents();
    }

    @Test
    void a_hold_that_lapsed_is_a_new_one_when_it_is_asked_for_again() {
        inventory
                .given(inventoryOpenedWithConditions(), lightHeld(BENS_HOLD, 2, NOON))
                .when(hold(BENS_HOLD, 2))
                .expectResultMessagePayload(LIGHT_FOR_BEN)
                .expectEvents(lightLapsed(BENS_HOLD, 2), lightHeld(BENS_HOLD, 2, LATER));
    }

    @Test
    void a_hold_whose_moment_has_passed_already_is_not_begun() {
        inventory
                .given(inventoryOpenedWithConditions())
                .when(
                        new HoldSeats(
                                SEATS,
                                BENS_HOLD,
                                BENS_BOOKING,
                                null,
                                null,
                                1,
                                NOON,
                                null,
                                List.of()))
                .expectResultMessagePayload(new Refused(Reason.SALES_CLOSED, 0, null))
                .expectNoEvents();
    }

    @Test
    void another_price_than_expected_is_refused_with_the_current_one() {
        inventory
                .given(inventoryOpenedWithConditions())
                .when(hold(BENS_HOLD, null, LIGHT, 1, euros("299.00")))
                .expectResultMessagePayload(new Refused(Reason.PRICE_CHANGED, 6, LIGHT_PRICE))
                .expectNoEvents();
    }

    @Test
    void a_fare_that_is_not_there_is_not_sold_out() {
        inventory
                .given(inventoryOpenedWithConditions())
                .when(hold(BENS_HOLD, new FareCode("GOLD"), 1))
                .expectResultMessagePayload(new Refused(Reason.NO_SUCH_FARE, 0, null))
                .expectNoEvents();
    }

    @Test
    void a_closed_fare_sells_nothing() {
        inventory
                .given(inventoryOpenedWithConditions(), new FareClosed(SEATS, Cabin.ECONOMY, LIGHT))
                .when(hold(BENS_HOLD, LIGHT, 1))
                .expectResultMessagePayload(new Refused(Reason.NO_SUCH_FARE, 0, null))
                .expectNoEvents();
    }

    private static Granted light(Instant until) {
        return granted(Cabin.ECONOMY, LIGHT, LIGHT_PRICE, until);
    }

    private static Granted granted(Cabin cabin, FareCode fare, Money price, Instant until) {
        return new Granted(BENS_HOLD, cabin, fare, price, until, DEPARTURE, TERMS, List.of());
    }
}
