package dev.skyledger.contracts.inventory;

import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.inventory.BlockExamples.*;
import static dev.skyledger.contracts.inventory.InventoryExamples.assigned;
import static dev.skyledger.contracts.inventory.InventoryExamples.crewBlocked;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightHeld;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightLapsed;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightReleased;
import static dev.skyledger.contracts.inventory.InventoryExamples.lightReturned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.BookingExamples;
import dev.skyledger.contracts.booking.HeldItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What has to do with a block says so, and everything else is written as it always was. */
class SharesOfBlocksTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void what_goes_to_somebody_with_a_code_and_comes_back_survives() {
        survives(kept(3));
        survives(held(ANNAS_HOLD, 2, NOON, share(1, 2)));
        survives(lapsed(ANNAS_HOLD, 2, share(1, 3, "1A", "1B", "1C")));
        survives(released(ANNAS_HOLD, 2, share(1, 3)));
        survives(returned(ANNAS_HOLD, 1, 1, share(1, 3)));
        var swapped = assigned(ANNAS_HOLD, "1A");
        survives(
                new SeatsAssigned(
                        swapped.inventory(),
                        swapped.hold(),
                        swapped.booking(),
                        swapped.cabin(),
                        swapped.places(),
                        List.of(share(0, 2, "2A", "2B"))));
    }

    @Test
    void they_say_how_many_seats_it_is_about() {
        assertThat(held(ANNAS_HOLD, 3, NOON, share(1, 2), share(2, 0)).ofBlocks()).isEqualTo(3);
        assertThat(lapsed(ANNAS_HOLD, 3, share(1, 2)).ofBlocks()).isEqualTo(1);
        assertThat(released(ANNAS_HOLD, 3).ofBlocks()).isZero();
        assertThat(returned(ANNAS_HOLD, 3, 0, share(2, 2)).ofBlocks()).isEqualTo(2);
    }

    @Test
    void nothing_is_said_of_blocks_where_none_has_to_do_with_it() {
        assertThat(
                        JSON.writeValueAsString(
                                List.of(
                                        crewBlocked(1),
                                        lightHeld(ANNAS_HOLD, 1, NOON),
                                        lightLapsed(ANNAS_HOLD, 1),
                                        lightReleased(ANNAS_HOLD, 1, ReleaseReason.BOOKING_EXPIRED),
                                        lightReturned(
                                                ANNAS_HOLD, 1, ReleaseReason.BOOKING_CANCELLED),
                                        assigned(ANNAS_HOLD, "1A"),
                                        BookingExamples.HELD)))
                .doesNotContain("locks\"", "code\"", "codes\"");
    }

    @Test
    void an_item_remembers_the_codes_that_its_seats_were_kept_for() {
        var it = BookingExamples.HELD;
        var item =
                new HeldItem(
                        it.item(),
                        it.flight(),
                        it.inventory(),
                        it.hold(),
                        it.cabin(),
                        it.fare(),
                        it.seatPrice(),
                        it.price(),
                        it.seats(),
                        it.until(),
                        null,
                        List.of(COMPANY));
        survives(item);
        assertThat(item.lasting(NOON).codes()).containsExactly(COMPANY);
        assertThat(item.under(it.hold().secondTry()).codes()).containsExactly(COMPANY);
        assertThat(item.departing(NOON).codes()).containsExactly(COMPANY);
    }

    private static void survives(Object message) {
        assertThat(JSON.readValue(JSON.writeValueAsString(message), message.getClass()))
                .isEqualTo(message);
    }
}
