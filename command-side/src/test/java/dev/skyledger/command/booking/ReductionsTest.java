package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.ExchangeProposal.Reduced;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.booking.Spread;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PassengerId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReductionsTest {

    private final Reductions reductions = new Reductions();

    @Test
    void no_place_is_paid_above_its_price() {
        reductions.by(Spread.LARGEST_REST);
        assertThat(paid("72.99", "33.33", "47.77")).containsExactly("30.00", "42.99");
        assertThat(paid("103.95", family())).endsWith("12.99", "0.00").hasSize(9);
        var random = new Random(11);
        for (var run = 0; run < 2_000; run++) {
            var places = places(random, 0);
            var price = places.stream().map(Place::price).reduce(Money::plus).orElseThrow();
            var total = Money.ofMinor(random.nextInt((int) price.minor() + 1), "EUR");
            reductions.spread(places, total, null);
            var paid = places.stream().map(reductions::paid).toList();
            assertThat(paid)
                    .allMatch(it -> it.paid().minor() >= 0)
                    .allMatch(it -> it.paid().compareTo(it.price()) <= 0);
            assertThat(paid.stream().map(Place::paid).reduce(Money::plus)).contains(total);
        }
    }

    @Test
    void a_booking_of_before_says_what_it_said() {
        assertThat(paid("103.95", family())).endsWith("12.99", "0.03").hasSize(9);
    }

    /** Eight at 19.99 with an infant who flies for nothing, at 35 percent off. */
    private static String[] family() {
        var prices = new String[9];
        Arrays.fill(prices, "19.99");
        prices[8] = "0.00";
        return prices;
    }

    @Test
    void each_place_of_before_has_its_share_and_the_rest_is_the_lasts() {
        assertThat(paid("72.99", "33.33", "47.77")).containsExactly("30.00", "42.99");
        assertThat(paid("50.00", "33.33", "33.33", "33.34"))
                .containsExactly("16.67", "16.67", "16.66");
    }

    @Test
    void where_nothing_was_taken_off_the_price_was_paid() {
        assertThat(paid("81.10", "33.33", "47.77")).containsExactly("33.33", "47.77");
    }

    @Test
    void and_where_all_was_nothing() {
        assertThat(paid("0.00", "33.33", "47.77")).containsExactly("0.00", "0.00");
        assertThat(paid("0.00", "0.00")).containsExactly("0.00");
    }

    @Test
    void together_they_are_what_was_paid_and_none_is_less_than_nothing() {
        var random = new Random(42);
        for (var run = 0; run < 2_000; run++) {
            var places = places(random, 0);
            var price = places.stream().map(Place::price).reduce(Money::plus).orElseThrow();
            var total = Money.ofMinor(random.nextInt((int) price.minor() + 1), "EUR");
            reductions.spread(places, total, null);
            var paid = places.stream().map(reductions::paid).map(Place::paid).toList();
            assertThat(paid).allMatch(it -> it.minor() >= 0);
            assertThat(paid.stream().reduce(Money::plus)).contains(total);
        }
    }

    @Test
    void who_flies_on_another_flight_has_the_same_taken_off() {
        var place = place(0, Money.of("100.00", "EUR"));
        reductions.spread(List.of(place), Money.of("70.00", "EUR"), null);
        var other = ItemId.of(ANNAS_BOOKING, 9);
        reductions.move(List.of(place), other);
        assertThat(reductions.paid(place).paid().amount()).isEqualTo("100.00");
        assertThat(reductions.paid(at(other, "130.00")).paid().amount()).isEqualTo("100.00");
        assertThat(reductions.paid(at(other, "20.00")).paid().amount()).isEqualTo("0.00");
    }

    @Test
    void a_share_is_of_the_price_of_the_flight_but_never_grows() {
        assertThat(afterwards("50.00", "50.00", "60.00")).isEqualTo("30.00");
        assertThat(afterwards("50.00", "50.00", "30.00")).isEqualTo("15.00");
        assertThat(afterwards("50.00", "50.00", "120.00")).isEqualTo("70.00");
        assertThat(afterwards("0.00", "100.00", "60.00")).isEqualTo("0.00");
        assertThat(afterwards("66.67", "33.33", "33.33")).isEqualTo("22.22");
    }

    @Test
    void an_amount_stays_as_far_as_there_is_something_to_pay() {
        assertThat(afterwards("50.00", "0.00", "60.00")).isEqualTo("10.00");
        assertThat(afterwards("50.00", "0.00", "30.00")).isEqualTo("0.00");
        assertThat(afterwards("50.00", "0.00", "120.00")).isEqualTo("70.00");
        assertThat(afterwards("40.00", "50.00", "60.00")).isEqualTo("20.00");
    }

    @Test
    void what_is_a_share_and_what_an_amount_is_what_was_taken_off() {
        var random = new Random(7);
        for (var run = 0; run < 2_000; run++) {
            var places = places(random, 1);
            var price = places.stream().map(Place::price).reduce(Money::plus).orElseThrow();
            var off = random.nextInt((int) price.minor() + 1);
            var shared = Money.ofMinor(random.nextInt(off + 1), "EUR");
            reductions.spread(places, price.minus(Money.ofMinor(off, "EUR")), shared);
            var all = reductions.of(places).stream().map(Reduced::off).toList();
            assertThat(all)
                    .allMatch(it -> it.share().minor() >= 0 && it.amount().minor() >= 0)
                    .allMatch(it -> it.paidAt(it.price()).minor() >= 0);
            var shares = all.stream().mapToLong(it -> it.share().minor()).sum();
            assertThat(Math.abs(shares - (off == 0 ? 0 : shared.minor())))
                    .isLessThanOrEqualTo(places.size());
        }
    }

    /** What is paid for a flight at another price in place of one at 100.00. */
    private String afterwards(String paid, String shared, String price) {
        var place = place(0, Money.of("100.00", "EUR"));
        reductions.spread(List.of(place), Money.of(paid, "EUR"), Money.of(shared, "EUR"));
        var other = ItemId.of(ANNAS_BOOKING, 9);
        reductions.move(List.of(place), other);
        return reductions.paid(at(other, price)).paid().amount();
    }

    private List<String> paid(String total, String... prices) {
        var places =
                IntStream.range(0, prices.length)
                        .mapToObj(at -> place(at, Money.of(prices[at], "EUR")))
                        .toList();
        reductions.spread(places, Money.of(total, "EUR"), null);
        return places.stream().map(reductions::paid).map(it -> it.paid().amount()).toList();
    }

    private static List<Place> places(Random random, int least) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(at -> place(at, Money.ofMinor(least + random.nextInt(900), "EUR")))
                .toList();
    }

    private static Place place(int number, Money price) {
        return new Place(HELD, person(number), price, price);
    }

    private static Place at(ItemId item, String price) {
        var money = Money.of(price, "EUR");
        var held =
                new HeldItem(
                        item,
                        HELD.flight(),
                        HELD.inventory(),
                        HELD.hold(),
                        HELD.cabin(),
                        HELD.fare(),
                        money,
                        money,
                        1,
                        HELD_UNTIL,
                        null,
                        List.of());
        return new Place(held, person(0), money, money);
    }

    private static Passenger person(int number) {
        var id = new PassengerId("01937a00-0000-7000-8000-0000000000%02d".formatted(number));
        return new Passenger(
                id, PassengerType.ADULT, PASSENGER.givenName(), PASSENGER.familyName(), null);
    }
}
