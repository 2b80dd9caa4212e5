package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.PlaceBooking;
import dev.skyledger.contracts.booking.Spread;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By which rule a total is spread is said where something was taken off it. */
class AskedTest {

    @Test
    void with_a_voucher_the_stream_says_how_its_total_is_spread() {
        assertThat(Asked.placed(at(Money.of("100.00", "EUR"))).spread())
                .isEqualTo(Spread.LARGEST_REST);
    }

    @Test
    void without_one_there_is_nothing_to_spread() {
        assertThat(Asked.placed(at(PRICE)).spread()).isNull();
    }

    private static PlaceBooking at(Money total) {
        return placing(List.of(PASSENGER), total, null);
    }
}
