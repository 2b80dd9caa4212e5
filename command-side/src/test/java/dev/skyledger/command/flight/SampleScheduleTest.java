package dev.skyledger.command.flight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.Uuid7;
import dev.skyledger.platform.reference.PlacesExamples;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleScheduleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);

    private final SampleSchedule schedule = new SampleSchedule(PlacesExamples.BUNDLED, "EUR");

    private List<String> ids(LocalDate day) {
        return schedule.on(day).stream().map(sample -> sample.flight().value()).toList();
    }

    @Test
    void a_flight_has_the_same_id_whenever_it_is_made_and_shares_it_with_none() {
        assertThat(ids(DAY)).isEqualTo(ids(DAY)).doesNotHaveDuplicates().hasSize(64);
        assertThat(ids(DAY)).doesNotContainAnyElementsOf(ids(DAY.plusDays(1)));
    }

    @Test
    void who_comes_on_sale_later_is_newer() {
        var later = ids(DAY.plusDays(1));
        assertThat(ids(DAY)).allMatch(id -> later.stream().allMatch(it -> it.compareTo(id) > 0));
    }

    @Test
    void no_sample_is_newer_than_what_somebody_puts_on_sale_by_hand() {
        var today = DAY.minusDays(SampleSchedule.DAYS_AHEAD);
        var byHand = Uuid7.of(today.atTime(0, 1).toInstant(ZoneOffset.UTC), "by hand");
        assertThat(ids(DAY)).allMatch(id -> id.compareTo(byHand) < 0);
    }
}
