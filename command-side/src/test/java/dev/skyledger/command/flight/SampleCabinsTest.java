package dev.skyledger.command.flight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightNumber;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleCabinsTest {

    private static final FlightNumber TP201 = new FlightNumber("TP201");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);

    private final SampleCabins cabins = new SampleCabins("EUR");

    @Test
    void who_flies_far_chooses_a_seat() {
        var far = cabins.on(TP201, DAY, 5_400);
        assertThat(far).extracting(CabinPlan::cabin).containsExactly(Cabin.ECONOMY, Cabin.BUSINESS);
        assertThat(far).extracting(CabinPlan::capacity).containsExactly(210, 32);
        assertThat(far).allMatch(cabin -> cabin.seatMap() != null);
    }

    @Test
    void who_flies_near_sits_down_where_there_is_room() {
        var near = cabins.on(TP201, DAY, 900);
        assertThat(near).hasSize(1);
        assertThat(near.getFirst().seatMap()).isNull();
    }

    @Test
    void the_same_day_has_the_same_prices() {
        assertThat(cabins.on(TP201, DAY, 900)).isEqualTo(cabins.on(TP201, DAY, 900));
        assertThat(cabins.on(TP201, DAY, 900)).isNotEqualTo(cabins.on(TP201, DAY.plusDays(1), 900));
    }
}
