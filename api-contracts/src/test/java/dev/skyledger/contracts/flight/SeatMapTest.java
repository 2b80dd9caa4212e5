package dev.skyledger.contracts.flight;

import static dev.skyledger.contracts.flight.FlightExamples.ECONOMY;
import static dev.skyledger.contracts.flight.FlightExamples.MAPPED_ECONOMY;
import static dev.skyledger.contracts.flight.FlightExamples.TEN_SEATS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.skyledger.contracts.shared.SeatNo;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SeatMapTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void seats_are_counted_without_those_that_are_missing() {
        var map = new SeatMap(7, 8, "AC DF", List.of(new SeatNo("8f"), new SeatNo("8D")));
        assertThat(map.size()).isEqualTo(6);
        assertThat(map.seats())
                .extracting(SeatNo::value)
                .containsExactly("7A", "7C", "7D", "7F", "8A", "8C");
        assertThat(map.has(new SeatNo("8F"))).isFalse();
        assertThat(map.has(new SeatNo("9A"))).isFalse();
        assertThat(map.has(new SeatNo("7B"))).isFalse();
        assertThat(map.has(new SeatNo("7a"))).isTrue();
    }

    @Test
    void a_seat_is_at_a_window_at_an_aisle_or_between() {
        assertThat(TEN_SEATS.positionOf('A')).isEqualTo(SeatPosition.WINDOW);
        assertThat(TEN_SEATS.positionOf('B')).isEqualTo(SeatPosition.AISLE);
        assertThat(TEN_SEATS.positionOf('C')).isEqualTo(SeatPosition.AISLE);
        assertThat(TEN_SEATS.positionOf('D')).isEqualTo(SeatPosition.MIDDLE);
        assertThat(TEN_SEATS.positionOf('E')).isEqualTo(SeatPosition.WINDOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ABC", "ABC ", "AB  C", "AB CA", "ab", "ABCDEFGHIJKLM"})
    void a_layout_that_is_none_is_refused(String layout) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatMap(1, 2, layout, List.of()));
    }

    @Test
    void rows_and_missing_seats_are_inside_the_map() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatMap(0, 2, "AB", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatMap(3, 2, "AB", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatMap(1, 2, "AB", List.of(new SeatNo("1C"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatNo("A1"));
    }

    @Test
    void a_cabin_has_as_many_seats_as_its_map() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CabinPlan(ECONOMY.cabin(), 9, ECONOMY.fares(), TEN_SEATS));
    }

    @Test
    void a_fare_that_may_take_the_whole_cabin_still_may_when_the_cabin_changes() {
        assertThat(ECONOMY.sized(12, null).fares())
                .extracting(FarePlan::seats)
                .containsExactly(6, 12);
        assertThat(ECONOMY.sized(5, null).fares())
                .extracting(FarePlan::seats)
                .containsExactly(6, 5);
    }

    @Test
    void a_plan_is_the_same_after_a_trip_through_the_log_with_its_map_or_without() {
        for (var plan : List.of(ECONOMY, MAPPED_ECONOMY)) {
            var written = JSON.writeValueAsString(plan);
            assertThat(JSON.readValue(written, CabinPlan.class)).isEqualTo(plan);
            assertThat(written.contains("seatMap")).isEqualTo(plan.seatMap() != null);
        }
    }
}
