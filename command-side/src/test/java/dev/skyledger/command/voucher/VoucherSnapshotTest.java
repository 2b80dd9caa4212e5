package dev.skyledger.command.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.voucher.VoucherExamples.issued;
import static dev.skyledger.contracts.voucher.VoucherExamples.limited;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.voucher.VoucherEvent;
import dev.skyledger.contracts.voucher.VoucherExamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A voucher that was put away in the middle of its life goes on as one that was not. */
class VoucherSnapshotTest {

    private final Jackson3Serializer json = Jackson3Serializer.builder().build();

    private static List<VoucherEvent> life() {
        var chance = new Random(11);
        var events = new ArrayList<VoucherEvent>(List.of(issued(limited(1000, 20, "900.00"))));
        for (var n = 0; n < 300; n++) {
            var booking = new BookingId(new UUID(0, chance.nextInt(40)).toString());
            events.add(
                    switch (chance.nextInt(3)) {
                        case 0 -> VoucherExamples.redeemed(booking);
                        case 1 -> VoucherExamples.released(booking);
                        default -> VoucherExamples.reserved(booking, ANNA);
                    });
        }
        events.add(VoucherExamples.reserved(ANNAS_BOOKING));
        return events;
    }

    /** The order of the uses does not matter. */
    private JsonNode afterwards(Voucher voucher) {
        return new JsonMapper().readTree(json.serialize(voucher, String.class).getData());
    }

    @Test
    void it_is_the_same_wherever_it_was_put_away() {
        var whole = new Voucher();
        life().forEach(whole::on);
        for (var at : List.of(0, 1, 150, 301)) {
            var voucher = new Voucher();
            life().subList(0, at).forEach(voucher::on);
            Voucher again = json.deserialize(json.serialize(voucher, byte[].class));
            life().subList(at, life().size()).forEach(again::on);
            assertThat(afterwards(again)).isEqualTo(afterwards(whole));
        }
        assertThat(afterwards(whole).at("/uses/reserved/" + ANNAS_BOOKING).isObject()).isTrue();
        assertThat(afterwards(whole).at("/uses/ofTravellers/" + ANNA).asInt()).isPositive();
    }
}
