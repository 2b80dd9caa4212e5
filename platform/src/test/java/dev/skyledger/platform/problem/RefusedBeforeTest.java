package dev.skyledger.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.refusal.RefusedBefore;
import dev.skyledger.contracts.shared.BookingId;
import org.junit.jupiter.api.Test;

class RefusedBeforeTest {

    private static final BookingId BOOKING = new BookingId("01920000-0000-7000-8000-000000000001");

    @Test
    void the_code_is_that_of_the_first_answer() {
        assertThat(kind("price-changed")).isEqualTo(ProblemCatalogue.PRICE_CHANGED);
        assertThat(kind("offer-expired")).isEqualTo(ProblemCatalogue.OFFER_EXPIRED);
        assertThat(kind("voucher-unusable")).isEqualTo(ProblemCatalogue.VOUCHER_UNUSABLE);
        assertThat(kind("flights-overlap")).isEqualTo(ProblemCatalogue.FLIGHTS_OVERLAP);
    }

    @Test
    void what_has_no_code_is_about_seats() {
        assertThat(kind("sales-closed")).isEqualTo(ProblemCatalogue.SEATS_UNAVAILABLE);
        assertThat(kind("fare-unavailable")).isEqualTo(ProblemCatalogue.SEATS_UNAVAILABLE);
    }

    private static ProblemCatalogue kind(String code) {
        return RefusalProblems.of(new RefusedBefore(BOOKING, code, null)).kind();
    }
}
