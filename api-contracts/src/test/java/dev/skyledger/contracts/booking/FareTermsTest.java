package dev.skyledger.contracts.booking;

import static dev.skyledger.contracts.booking.BookingExamples.HELD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.shared.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FareTermsTest {

    private static final Money SEAT = euros("129.95");

    @Test
    void a_child_pays_the_fare_and_an_infant_a_tenth_of_it() {
        var terms = new FareTerms(SEAT, Conditions.STANDARD);
        assertThat(terms.priceOf(PassengerType.ADULT)).isEqualTo(SEAT);
        assertThat(terms.priceOf(PassengerType.CHILD)).isEqualTo(SEAT);
        assertThat(terms.priceOf(PassengerType.INFANT)).isEqualTo(euros("13.00"));
    }

    @Test
    void unless_the_fare_says_otherwise() {
        var terms = new FareTerms(SEAT, new Conditions(null, 0, 1, euros("90.00"), euros("0.00")));
        assertThat(terms.priceOf(PassengerType.CHILD)).isEqualTo(euros("90.00"));
        assertThat(terms.priceOf(PassengerType.INFANT)).isEqualTo(euros("0.00"));
        assertThat(terms.total(new Party(2, 1, 1))).isEqualTo(euros("349.90"));
    }

    @Test
    void a_party_pays_the_sum_of_what_its_members_pay() {
        assertThat(new FareTerms(SEAT, null).total(new Party(2, 1, 2))).isEqualTo(euros("415.85"));
    }

    @Test
    void an_item_keeps_the_conditions_it_was_held_under() {
        var flexible = new Conditions(euros("50.00"), 80, 2, euros("90.00"), null);
        var item = HeldExamples.sold(SEAT, SEAT, 1, new SaleTerms(flexible, HELD.until()));
        var json = JsonMapper.builder().build();
        assertThat(json.readValue(json.writeValueAsString(item), HeldItem.class)).isEqualTo(item);
        assertThat(item.priceOf(PassengerType.CHILD)).isEqualTo(euros("90.00"));
        assertThat(json.writeValueAsString(HELD)).doesNotContain("terms");
        assertThat(HELD.conditions()).isEqualTo(Conditions.STANDARD);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
