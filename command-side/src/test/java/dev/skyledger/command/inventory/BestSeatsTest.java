package dev.skyledger.command.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.shared.SeatNo;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestSeatsTest {

    private final Seating narrow = new Seating(new SeatMap(1, 4, "ABC DEF", List.of()));

    private void taken(String... seats) {
        narrow.occupy(Stream.of(seats).map(SeatNo::new), "somebody");
    }

    private List<String> best(int party) {
        return narrow.best(party).stream().map(SeatNo::value).toList();
    }

    @Test
    void three_sit_side_by_side_in_front() {
        assertThat(best(3)).containsExactly("1A", "1B", "1C");
    }

    @Test
    void four_cross_the_aisle_rather_than_parting_and_leave_nobody_alone() {
        assertThat(best(4)).containsExactly("1A", "1B", "1C", "1D");
    }

    @Test
    void one_takes_the_seat_that_would_stay_single() {
        taken("1A", "1B", "2D", "2F");
        assertThat(best(1)).containsExactly("1C");
    }

    @Test
    void two_take_a_pair_rather_than_breaking_a_row_of_three() {
        taken("2D");
        assertThat(best(2)).containsExactly("2E", "2F");
    }

    @Test
    void a_family_of_nine_fills_a_row_and_half_of_the_next() {
        assertThat(best(9))
                .containsExactlyInAnyOrder("1A", "1B", "1C", "1D", "1E", "1F", "2A", "2B", "2C");
    }

    @Test
    void who_cannot_sit_together_sits_in_pairs_near_each_other() {
        taken("1C", "1D", "2C", "2D", "3C", "3D", "4C", "4D");
        assertThat(best(4)).containsExactlyInAnyOrder("1A", "1B", "1E", "1F");
    }

    @Test
    void what_is_left_is_taken_however_it_lies() {
        taken("1B", "1D", "1F", "2A", "2C", "2E", "3B", "3D", "3F", "4A", "4C", "4E");
        assertThat(best(9)).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void there_are_never_more_than_are_free() {
        taken("1A");
        assertThat(narrow.free()).isEqualTo(23);
        narrow.occupy(narrow.map().seats().stream().skip(3), "somebody");
        assertThat(best(4)).containsExactly("1B", "1C");
        narrow.vacate(Stream.of(new SeatNo("1A")), "another");
        assertThat(narrow.free()).isEqualTo(2);
    }

    @Test
    void alternatives_are_near() {
        taken("2B", "2A");
        assertThat(narrow.near(new SeatNo("2B"), 3))
                .extracting(SeatNo::value)
                .containsExactly("2C", "2D", "2E");
        assertThat(narrow.last(2)).extracting(SeatNo::value).containsExactly("4F", "4E");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_cabin_that_parties_fill_one_after_the_other_has_few_who_sit_apart(long seed) {
        var random = new Random(seed);
        var cabin = new Seating(new SeatMap(1, 30, "ABC DEF", List.of()));
        var parties = 0;
        var parted = 0;
        while (cabin.free() > 20) {
            var party = 1 + random.nextInt(4);
            var seats = cabin.best(party);
            assertThat(seats).hasSize(party);
            cabin.occupy(seats.stream(), "party " + parties++);
            parted += seats.stream().map(SeatNo::row).distinct().count() > 1 ? 1 : 0;
        }
        assertThat(parted).isLessThanOrEqualTo(parties / 8);
    }
}
