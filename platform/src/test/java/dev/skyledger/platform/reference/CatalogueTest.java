package dev.skyledger.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Places places = Catalogue.bundled();

    @Test
    void there_are_enough_airports_and_airlines_to_fly_between_all_continents() {
        assertThat(places.airports()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(places.airlines()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void airports_and_airlines_come_in_the_order_of_their_codes_without_repeats() {
        assertThat(places.airports())
                .extracting(airport -> airport.iata().value())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(places.airlines())
                .extracting(airline -> airline.iata().value())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void every_airport_lies_somewhere() {
        assertThat(places.airports())
                .allSatisfy(airport -> {
                    assertThat(airport.latitude()).isBetween(-60.0, 72.0);
                    assertThat(airport.longitude()).isBetween(-180.0, 180.0);
                    assertThat(airport.country()).isIn(COUNTRIES);
                    assertThat(airport.name()).isNotBlank();
                    assertThat(airport.city()).isNotBlank();
                    assertThat(airport.otherNames()).doesNotContain("").doesNotHaveDuplicates();
                });
        assertThat(places.airlines())
                .allSatisfy(airline -> assertThat(airline.country()).isIn(COUNTRIES));
    }

    /** Clocks follow the sun within some three hours: a wrong sign or zone would stand out. */
    @Test
    void clocks_agree_with_the_sun() {
        var winter = Instant.parse("2026-01-15T12:00:00Z");
        assertThat(places.airports())
                .allSatisfy(airport -> {
                    var offset = airport.timeZone().getRules().getOffset(winter);
                    assertThat(offset.getTotalSeconds() / 3600.0)
                            .isCloseTo(airport.longitude() / 15, within(3.2));
                });
    }

    @Test
    void airports_of_one_city_lie_together_and_share_its_code() {
        for (var one : places.airports()) {
            for (var other : places.airports()) {
                if (one.city().equals(other.city()) && one.country().equals(other.country())) {
                    assertThat(one.cityCode()).isEqualTo(other.cityCode());
                    assertThat(kilometres(one, other)).isLessThan(100);
                } else {
                    assertThat(kilometres(one, other))
                            .as("%s and %s", one.iata(), other.iata())
                            .isGreaterThan(40);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LIS, JFK, 5420", "LHR, SIN, 10880", "SYD, SCL, 11360", "GRU, JNB, 7450",
        "CDG, NRT, 9720", "LAX, AKL, 10480", "DXB, BOM, 1930", "FRA, MUC, 300",
        "HEL, KEF, 2430", "NBO, ADD, 1165", "MEX, BOG, 3170", "HND, HNL, 6220"
    })
    void distances_are_those_of_the_globe(String from, String to, int kilometres) {
        assertThat(kilometres(airport(from), airport(to))).isCloseTo(kilometres, within(60.0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIS | LIS",
                "lis | LIS",
                " Lis  | LIS",
                "Lisbon | LIS",
                "LISBOA | LIS",
                "München | MUC",
                "munchen | MUC",
                "Muenchen | MUC",
                "koln | CGN",
                "KÖLN | CGN",
                "wien | VIE",
                "sao paulo | GRU CGH",
                "São  Paulo | GRU CGH",
                "LON | LHR LGW STN LCY",
                "Londres | LHR LGW STN LCY",
                "nyc | JFK EWR LGA",
                "new-york | JFK EWR LGA",
                "PAR | CDG ORY",
                "TYO | HND NRT",
                "SHA | SHA",
                "Shanghai | PVG SHA",
                "istanbul | IST SAW",
                "İSTANBUL | IST SAW",
                "IST | IST",
                "Kobenhavn | CPH",
                "krakow | KRK",
                "Newark | EWR",
                "Goteborg | GOT",
                "bogota | BOG"
            })
    void a_place_is_meant_by_its_code_its_city_or_its_name_in_other_languages(
            String place, String airports) {
        assertThat(places.meantBy(place))
                .extracting(airport -> airport.iata().value())
                .isEqualTo(Arrays.asList(airports.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Atlantis", "XXX", "L", "🛫"})
    void nothing_is_meant_by_anything_else(String place) {
        assertThat(places.meantBy(place)).isEmpty();
    }

    @Test
    void a_name_means_airports_of_one_city_only() {
        for (var airport : places.airports()) {
            for (var name : airport.otherNames()) {
                assertThat(places.meantBy(name))
                        .extracting(Airport::city)
                        .as(name)
                        .containsOnly(airport.city());
            }
        }
    }

    @Test
    void what_is_known_is_found_by_its_code() {
        assertThat(places.airport(new AirportCode("LIS")).orElseThrow().timeZone())
                .hasToString("Europe/Lisbon");
        assertThat(places.airport(new AirportCode("XXX"))).isEmpty();
        assertThat(places.airline(new AirlineCode("TP")).orElseThrow().country()).isEqualTo("PT");
        assertThat(places.airline(new AirlineCode("00"))).isEmpty();
    }

    @Test
    void city_codes_are_given_where_a_city_has_several_airports() {
        var shared = places.airports().stream().map(Airport::cityCode).filter(Objects::nonNull);
        assertThat(List.copyOf(shared.distinct().toList()))
                .contains("LON", "NYC", "PAR", "TYO", "MIL", "ROM", "WAS", "CHI", "SAO", "BUE");
    }

    private Airport airport(String code) {
        return places.airport(new AirportCode(code)).orElseThrow();
    }

    /** The haversine distance on a ball of the Earth's mean radius. */
    private static double kilometres(Airport from, Airport to) {
        var a = Math.toRadians(from.latitude());
        var b = Math.toRadians(to.latitude());
        var h =
                Math.pow(Math.sin((b - a) / 2), 2)
                        + Math.cos(a)
                                * Math.cos(b)
                                * Math.pow(
                                        Math.sin(
                                                Math.toRadians(to.longitude() - from.longitude())
                                                        / 2),
                                        2);
        return 2 * 6371 * Math.asin(Math.sqrt(h));
    }
}
