package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingExamples.HELD;
import static dev.skyledger.contracts.booking.BookingExamples.WANTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.HeldExamples;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemStatus;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the row of a booking keeps of each flight. */
class ItemRowTest {

    private static final Conditions FLEXIBLE =
            Conditions.withUsualShares(Money.of("40.00", "EUR"), 80, 2);

    private final JsonMapper json = JsonMapper.builder().build();
    private final ChangedItems items = new ChangedItems(json);

    @Test
    void the_conditions_are_those_it_was_sold_under() {
        assertThat(read(kept(ItemRow.of(soldUnder(FLEXIBLE)))).conditions()).isEqualTo(FLEXIBLE);
    }

    @Test
    void they_stay_whatever_becomes_of_the_flight() {
        var exchanged = ItemRow.of(soldUnder(FLEXIBLE)).withOwn(ItemStatus.EXCHANGED);
        assertThat(read(kept(exchanged)).conditions()).isEqualTo(FLEXIBLE);
    }

    @Test
    void the_oldest_sales_are_under_the_standard_ones() {
        assertThat(ItemRow.of(HELD).conditions()).isEqualTo(Conditions.STANDARD);
    }

    @Test
    void what_was_only_wanted_was_sold_under_none() {
        assertThat(read(kept(ItemRow.of(WANTED))).conditions()).isNull();
    }

    @Test
    void a_row_that_is_older_than_them_is_read_without_them() {
        var older = (ObjectNode) json.readTree(kept(ItemRow.of(HELD))).get(0);
        older.remove("conditions");
        var row = read("[" + older + "]");
        assertThat(row.conditions()).isNull();
        assertThat(row.price()).isEqualTo(HELD.price());
    }

    private String kept(ItemRow row) {
        return json.writeValueAsString(List.of(row));
    }

    private ItemRow read(String rows) {
        return items.in(rows, null).getFirst();
    }

    private static HeldItem soldUnder(Conditions conditions) {
        return HeldExamples.soldUnder(new SaleTerms(conditions, HELD.until()));
    }
}
