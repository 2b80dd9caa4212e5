package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.shared.Money;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void shares_are_rounded_and_the_rest_is_the_last_ones() {
        assertThat(shares("100.00", 3, 0)).containsExactly("33.33", "33.33", "33.34");
        assertThat(shares("0.05", 3, 0)).containsExactly("0.02", "0.02", "0.01");
    }

    @Test
    void a_lap_is_a_tenth_of_a_seat() {
        assertThat(shares("210.00", 2, 1)).containsExactly("100.00", "100.00", "10.00");
    }

    @Test
    void together_they_are_the_price_to_the_cent() {
        var random = new Random(42);
        for (var run = 0; run < 2_000; run++) {
            var price = Money.ofMinor(1 + random.nextInt(1_000_000), "EUR");
            var adults = 1 + random.nextInt(9);
            var places = places(price, adults, random.nextInt(adults + 1));
            assertThat(places.stream().map(Place::price).reduce(Money::plus)).contains(price);
        }
    }

    private static List<String> shares(String price, int adults, int infants) {
        return places(Money.of(price, "EUR"), adults, infants).stream()
                .map(place -> place.price().amount())
                .toList();
    }

    private static List<Place> places(Money price, int adults, int infants) {
        var item =
                new HeldItem(
                        ITEM,
                        FLIGHT,
                        HELD.inventory(),
                        HELD.hold(),
                        HELD.cabin(),
                        HELD.fare(),
                        price,
                        price,
                        adults,
                        HELD_UNTIL);
        var people =
                IntStream.range(0, adults + infants)
                        .mapToObj(at -> at < adults ? PassengerType.ADULT : PassengerType.INFANT)
                        .map(PlaceTest::person)
                        .toList();
        return Place.on(item, Collections.unmodifiableList(people));
    }

    private static Passenger person(PassengerType type) {
        return new Passenger(
                PASSENGER.passenger(), type, PASSENGER.givenName(), PASSENGER.familyName(), null);
    }
}
