package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.FareTerms;
import dev.skyledger.contracts.booking.HeldExamples;
import dev.skyledger.contracts.booking.Party;
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
    void everybody_pays_the_price_of_a_seat_and_a_tenth_on_a_lap() {
        assertThat(prices("100.00", "210.00", 2, 1)).containsExactly("100.00", "100.00", "10.00");
    }

    @Test
    void what_remains_of_the_price_is_the_last_ones() {
        assertThat(prices("33.33", "100.00", 3, 0)).containsExactly("33.33", "33.33", "33.34");
    }

    @Test
    void together_they_are_the_price_to_the_cent() {
        var random = new Random(42);
        for (var run = 0; run < 2_000; run++) {
            var seat = Money.ofMinor(1 + random.nextInt(1_000_000), "EUR");
            var adults = 1 + random.nextInt(9);
            var infants = random.nextInt(adults + 1);
            var price = new FareTerms(seat, null).total(new Party(adults, 0, infants));
            var places = places(seat, price, adults, infants);
            assertThat(places.stream().map(Place::price).reduce(Money::plus)).contains(price);
        }
    }

    private static List<String> prices(String seat, String price, int adults, int infants) {
        return places(Money.of(seat, "EUR"), Money.of(price, "EUR"), adults, infants).stream()
                .map(place -> place.price().amount())
                .toList();
    }

    private static List<Place> places(Money seat, Money price, int adults, int infants) {
        var item = HeldExamples.sold(seat, price, adults, null);
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
