package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.HELD;
import static dev.skyledger.contracts.booking.BookingExamples.HELD_UNTIL;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEPARTURE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.BookingChangeExamples;
import dev.skyledger.contracts.booking.ExchangeProposal.Leaving;
import dev.skyledger.contracts.booking.ExchangeProposal.Reduced;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.booking.Reduction;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What seats are worth that somebody gets in place of those that an oversold cabin lacks. */
class TakenSeatsTest {

    private static final Money MUCH = euros("10000.00");

    /** Two adults and a child in business, at 300.00 for each seat. */
    private static Leaving inBusiness(Reduced... reduced) {
        var paid =
                reduced.length == 0
                        ? euros("900.00")
                        : List.of(reduced).stream()
                                .map(it -> it.off().paidAt(euros("300.00")))
                                .reduce(Money::plus)
                                .orElseThrow();
        return new Leaving(
                item(HELD.flight(), Cabin.BUSINESS, "300.00", "900.00", conditions(80, null)),
                new Party(2, 1, 0),
                euros("900.00"),
                paid,
                List.of(reduced),
                null);
    }

    private static HeldItem taken(Leaving old, FlightId flight, Cabin cabin, String price) {
        var wanted = item(flight, cabin, "300.00", "900.00", conditions(80, null));
        var terms = new SaleTerms(conditions(0, "50.00"), DEPARTURE);
        var granted =
                new Granted(
                        HELD.hold(),
                        cabin,
                        new FareCode("LIGHT"),
                        euros(price),
                        HELD_UNTIL,
                        LocalDate.parse("2026-12-20"),
                        terms,
                        List.of());
        return new TakenSeats(old, wanted, granted).item();
    }

    @Test
    void a_better_cabin_costs_nothing_more() {
        var taken = taken(inBusiness(), HELD.flight(), Cabin.FIRST, "800.00");
        assertThat(taken.price()).isEqualTo(euros("900.00"));
        assertThat(taken.conditions()).isEqualTo(conditions(80, null));
        assertThat(TakenSeats.due(inBusiness(), taken, MUCH)).isEqualTo(euros("0.00"));
        var cheaper = taken(inBusiness(), HELD.flight(), Cabin.FIRST, "100.00");
        assertThat(cheaper.price()).isEqualTo(euros("900.00"));
    }

    @Test
    void a_lower_cabin_brings_the_difference_back_and_what_was_agreed_stays() {
        var taken = taken(inBusiness(), HELD.flight(), Cabin.ECONOMY, "120.00");
        assertThat(taken.cabin()).isEqualTo(Cabin.ECONOMY);
        assertThat(taken.price()).isEqualTo(euros("290.00"));
        assertThat(taken.priceOf(PassengerType.CHILD)).isEqualTo(euros("50.00"));
        assertThat(taken.conditions()).isEqualTo(conditions(80, "50.00"));
        assertThat(TakenSeats.due(inBusiness(), taken, MUCH)).isEqualTo(euros("-610.00"));
        assertThat(TakenSeats.due(inBusiness(), taken, euros("100.00")))
                .isEqualTo(euros("-100.00"));
    }

    @Test
    void a_lower_cabin_that_costs_more_costs_nothing_more() {
        var taken = taken(inBusiness(), HELD.flight(), Cabin.ECONOMY, "700.00");
        assertThat(taken.price()).isEqualTo(euros("900.00"));
        assertThat(TakenSeats.due(inBusiness(), taken, MUCH)).isEqualTo(euros("0.00"));
    }

    @Test
    void on_another_flight_nothing_is_reckoned() {
        var other = BookingChangeExamples.LATER_FLIGHT;
        var taken = taken(inBusiness(), other, Cabin.ECONOMY, "120.00");
        assertThat(taken.price()).isEqualTo(euros("900.00"));
    }

    @Test
    void with_a_voucher_the_difference_is_of_what_was_paid() {
        var half = new Reduction(euros("300.00"), euros("150.00"), euros("0.00"));
        var old =
                inBusiness(
                        new Reduced(PassengerType.ADULT, half),
                        new Reduced(PassengerType.ADULT, half),
                        new Reduced(PassengerType.CHILD, half));
        var taken = taken(old, HELD.flight(), Cabin.ECONOMY, "120.00");
        assertThat(TakenSeats.due(old, taken, MUCH)).isEqualTo(euros("-305.00"));
    }

    private static HeldItem item(
            FlightId flight, Cabin cabin, String seat, String price, Conditions conditions) {
        return new HeldItem(
                HELD.item(),
                flight,
                HELD.inventory(),
                HELD.hold(),
                cabin,
                HELD.fare(),
                euros(seat),
                euros(price),
                3,
                HELD_UNTIL,
                new SaleTerms(conditions, DEPARTURE),
                List.of());
    }

    private static Conditions conditions(int refundPercent, String childPrice) {
        var child = childPrice == null ? null : euros(childPrice);
        return new Conditions(null, refundPercent, 1, child, null);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
