package dev.skyledger.command.flight;

import static dev.skyledger.contracts.Cast.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.command.flight.SketchReading.Clear;
import dev.skyledger.command.flight.SketchReading.Fault;
import dev.skyledger.command.flight.SketchReading.Unclear;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlightSketchesTest {

    private final FlightSketches sketches = ManyFlights.sketches(Clock.fixed(NOON, ZoneOffset.UTC));

    private static FlightSketch sketch(String number, String seats, String price) {
        return new FlightSketch(
                number, "LIS", "JFK", "2098-06-01T10:00", "2098-06-01 13:00", seats, price, null);
    }

    private List<Fault> faults(FlightSketch sketch) {
        return ((Unclear) sketches.read(sketch)).faults();
    }

    @Test
    void a_row_is_an_economy_cabin_at_one_price() {
        var reading = sketches.read(sketch("tp 204", "180", "129.9"));
        var flight = ((Clear) reading).flight();
        assertThat(flight.number()).hasToString("TP204");
        assertThat(flight.day()).hasToString("2098-06-01");
        assertThat(flight.cabins().getFirst().capacity()).isEqualTo(180);
        assertThat(flight.cabins().getFirst().fares().getFirst().price()).hasToString("129.90 EUR");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(faults(new FlightSketch("X", "", "JFK", "", "", "0", "", null)))
                .extracting(Fault::field)
                .containsExactly(
                        "flightNumber", "origin", "departure", "arrival", "totalSeats", "price");
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "1001", "99999999999999999999", "ten", "1e3", "1.5"})
    void seats_are_a_whole_number(String seats) {
        assertThat(faults(sketch("TP204", seats, "1")))
                .extracting(Fault::field)
                .containsExactly("totalSeats");
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "1.999", "NaN", "1e9", "99999999999999"})
    void a_price_is_an_amount_above_nothing(String price) {
        assertThat(faults(sketch("TP204", "1", price)))
                .extracting(Fault::field)
                .containsExactly("price");
    }

    @Test
    void another_currency_than_the_selling_one_is_no_price() {
        var sketch =
                new FlightSketch(
                        "TP204",
                        "LIS",
                        "JFK",
                        "2098-06-01T10:00",
                        "2098-06-01T13:00",
                        "9",
                        "1",
                        "usd");
        assertThat(faults(sketch).getFirst().message()).isEqualTo("prices are in EUR here");
    }

    @Test
    void a_place_that_may_be_several_is_answered_with_them() {
        var sketch =
                new FlightSketch(
                        "TP204",
                        "LIS",
                        "London",
                        "2098-06-01T10:00",
                        "2098-06-01T13:00",
                        "9",
                        "1",
                        "");
        assertThat(faults(sketch).getFirst().message()).contains("LHR").contains("LGW");
    }
}
