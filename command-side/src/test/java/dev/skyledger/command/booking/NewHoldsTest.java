package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.HELD_UNTIL;
import static dev.skyledger.contracts.booking.HeldExamples.soldUnder;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEPARTURE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.HoldSeats;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewHoldsTest {

    private static final HeldItem SOLD =
            soldUnder(new SaleTerms(Conditions.withUsualShares(null, 80, 1), DEPARTURE));

    private static final SaleTerms LATER =
            new SaleTerms(Conditions.STANDARD, DEPARTURE.plus(Duration.ofHours(8)));

    @Test
    void seats_that_are_held_anew_are_of_the_flight_as_it_leaves_by_then_on_the_terms_they_had() {
        assertThat(held(LATER))
                .isEqualTo(SOLD.lasting(HELD_UNTIL).departing(LATER.departure()))
                .extracting(HeldItem::conditions)
                .isEqualTo(SOLD.conditions());
    }

    @Test
    void where_the_flight_does_not_say_they_leave_as_they_were_to() {
        assertThat(held(null)).isEqualTo(SOLD.lasting(HELD_UNTIL));
    }

    private static HeldItem held(@Nullable SaleTerms terms) {
        var bus = SimpleCommandBus.builder().build();
        bus.subscribe(HoldSeats.class.getName(), it -> granted((HoldSeats) it.getPayload(), terms));
        var holds = new NewHolds(DefaultCommandGateway.builder().commandBus(bus).build());
        var asked = List.of(SOLD.lasting(BOOKED_AT));
        return holds.held(ANNAS_BOOKING, asked, HELD_UNTIL, BOOKED_AT).getFirst();
    }

    private static Granted granted(HoldSeats asked, @Nullable SaleTerms terms) {
        return new Granted(
                asked.hold(),
                SOLD.cabin(),
                SOLD.fare(),
                SOLD.seatPrice(),
                asked.until(),
                LocalDate.ofInstant(DEPARTURE, ZoneOffset.UTC),
                terms,
                List.of());
    }
}
