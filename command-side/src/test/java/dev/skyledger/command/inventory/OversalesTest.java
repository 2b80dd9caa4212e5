package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.InventoryFixture.hold;
import static dev.skyledger.command.inventory.InventoryFixture.inventory;
import static dev.skyledger.command.inventory.InventoryFixture.resized;
import static dev.skyledger.command.inventory.InventoryFixture.revise;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_HOLD;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.*;
import static dev.skyledger.contracts.inventory.OversaleResolution.*;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.inventory.*;
import dev.skyledger.contracts.inventory.HoldOutcome.Reason;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.OversaleId;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class OversalesTest {

    private static final CabinPlan SMALL = ECONOMY.sized(5, null);
    private static final OversaleId IN_BUSINESS = OversaleId.of(SEATS, Cabin.BUSINESS, 2);

    private final FixtureConfiguration<SeatInventory> inventory = inventory();

    private static final HoldId OTHER_HOLD =
            HoldId.of(ItemId.of(new BookingId("01939000-0000-7000-8000-00000000000c"), 1), 1);

    /** Anna bought four seats, Ben holds two. */
    private TestExecutor<SeatInventory> sixTaken(Object... more) {
        return inventory
                .given(
                        inventoryOpened(),
                        lightHeld(ANNAS_HOLD, 4, NOON),
                        lightSold(ANNAS_HOLD, 4),
                        lightHeld(BENS_HOLD, 2, NOON.plusSeconds(1)))
                .andGiven(more);
    }

    private static Object[] inOversale() {
        return new Object[] {oversaleDeclared(1), resized(Cabin.ECONOMY, 10, 5)};
    }

    @Test
    void fewer_seats_than_are_taken_are_an_oversale_that_is_declared_before() {
        sixTaken()
                .when(resize(1, SMALL, "a smaller aircraft"))
                .expectEvents(resizedInOversale(OVERSALE));
    }

    private static Object[] resizedInOversale(OversaleId oversale) {
        var reason = "a smaller aircraft";
        return new Object[] {
            new OversaleDeclared(SEATS, oversale, Cabin.ECONOMY, 1, reason),
            resized(Cabin.ECONOMY, 10, 5),
            new FareLimitChanged(SEATS, Cabin.ECONOMY, FLEX, 10, 5),
            new PlanAdopted(SEATS, 2, IN_THE_MORNING, List.of(SMALL, BUSINESS), reason)
        };
    }

    @Test
    void nothing_is_given_while_it_lasts() {
        sixTaken(inOversale())
                .when(hold(OTHER_HOLD, Cabin.ECONOMY, null, 1, null))
                .expectResultMessagePayload(new Refused(Reason.SOLD_OUT, 0, null))
                .expectNoEvents();
    }

    @Test
    void what_is_held_can_still_be_bought() {
        sixTaken(inOversale())
                .when(new SellSeats(SEATS, BENS_HOLD))
                .expectEvents(lightSold(BENS_HOLD, 2));
    }

    @Test
    void seats_that_come_back_end_it() {
        sixTaken(inOversale())
                .when(ReleaseSeats.all(SEATS, ANNAS_HOLD, ReleaseReason.BOOKING_CANCELLED))
                .expectEvents(
                        lightReturned(ANNAS_HOLD, 4, ReleaseReason.BOOKING_CANCELLED),
                        oversaleResolved(SEATS_RETURNED, null));
    }

    @Test
    void a_larger_aircraft_ends_it() {
        sixTaken(inOversale())
                .when(resize(1, ECONOMY.sized(6, null), "the larger one after all"))
                .expectEvents(
                        resized(Cabin.ECONOMY, 5, 6),
                        new FareLimitChanged(SEATS, Cabin.ECONOMY, FLEX, 10, 6),
                        new PlanAdopted(
                                SEATS,
                                2,
                                IN_THE_MORNING,
                                List.of(ECONOMY.sized(6, null), BUSINESS),
                                "the larger one after all"),
                        oversaleResolved(CAPACITY_RAISED, "the larger one after all"));
    }

    @Test
    void it_is_not_over_while_seats_are_missing() {
        sixTaken(inOversale())
                .when(new ResolveOversale(SEATS, OVERSALE, false, null))
                .expectExceptionDetails(new OversaleStands(OVERSALE, 1))
                .expectNoEvents();
    }

    @Test
    void the_excess_can_be_authorised() {
        sixTaken(inOversale())
                .when(new ResolveOversale(SEATS, OVERSALE, true, "many do not come"))
                .expectEvents(
                        overbooked(0, 1),
                        oversaleResolved(OVERBOOKING_AUTHORISED, "many do not come"));
    }

    @Test
    void one_that_is_over_stays_over_and_one_that_never_was_is_not_there() {
        sixTaken(oversaleDeclared(1), oversaleResolved(SEATS_RETURNED, null))
                .when(new ResolveOversale(SEATS, OVERSALE, true, null))
                .expectNoEvents();
        var never = OversaleId.of(SEATS, Cabin.ECONOMY, 2);
        inventory()
                .given(inventoryOpened())
                .when(new ResolveOversale(SEATS, never, true, null))
                .expectExceptionDetails(new NotFound("oversale", never.value()));
    }

    /** First too few seats in economy, then in business, then even fewer in economy. */
    private TestExecutor<SeatInventory> inTwoCabins(Object... more) {
        return sixTaken(inOversale())
                .andGiven(
                        new OversaleDeclared(SEATS, IN_BUSINESS, Cabin.BUSINESS, 1, null),
                        oversaleDeclared(2))
                .andGiven(more);
    }

    @Test
    void one_that_grows_takes_no_number_back_from_those_after_it() {
        inTwoCabins()
                .when(new ResolveOversale(SEATS, IN_BUSINESS, true, null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_next_has_a_number_that_none_had() {
        inTwoCabins(
                        new OversaleResolved(
                                SEATS,
                                IN_BUSINESS,
                                Cabin.BUSINESS,
                                SEATS_RETURNED,
                                null,
                                List.of()),
                        oversaleResolved(SEATS_RETURNED, null),
                        resized(Cabin.ECONOMY, 5, 10))
                .when(resize(1, SMALL, "a smaller aircraft"))
                .expectEvents(resizedInOversale(OversaleId.of(SEATS, Cabin.ECONOMY, 3)));
    }

    @Test
    void another_price_is_possible_meanwhile() {
        sixTaken(inOversale())
                .when(revise(1, AN_HOUR_LATER, SMALL, BUSINESS))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_plan_may_use_what_is_authorised() {
        sixTaken(overbooked(0, 1))
                .when(revise(1, IN_THE_MORNING, SMALL, BUSINESS))
                .expectSuccessfulHandlerExecution();
    }

    private static ReviseInventory resize(long version, CabinPlan economy, String reason) {
        return new ReviseInventory(
                SEATS, version, IN_THE_MORNING, List.of(economy, BUSINESS), reason, true, null);
    }
}
