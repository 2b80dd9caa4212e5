package dev.skyledger.contracts.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.voucher.VoucherExamples.ONCE;
import static dev.skyledger.contracts.voucher.VoucherExamples.TWENTY;
import static dev.skyledger.contracts.voucher.VoucherExamples.issued;
import static dev.skyledger.contracts.voucher.VoucherExamples.limited;
import static dev.skyledger.contracts.voucher.VoucherExamples.reserved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.contracts.shared.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Limits came later than vouchers: what was written before says nothing of them. */
class VoucherLimitsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final JsonMapper json = JsonMapper.builder().build();

    private String past(String event) throws IOException {
        return Files.readString(GOLDEN.resolve(event + ".1.json"));
    }

    private static VoucherTerms terms(
            int uses, @Nullable Integer usesPerTraveller, @Nullable Money budget) {
        return new VoucherTerms(ONCE.worth(), null, null, uses, null, usesPerTraveller, budget);
    }

    @Test
    void what_was_written_before_has_no_limits_and_no_traveller() throws IOException {
        var terms = json.readValue(past("VoucherIssued"), VoucherIssued.class).terms();
        assertThat(terms.usesPerTraveller()).isNull();
        assertThat(terms.budget()).isNull();
        assertThat(json.readValue(past("VoucherReserved"), VoucherReserved.class).traveller())
                .isNull();
    }

    @Test
    void what_has_no_limits_is_written_as_before() {
        assertThat(json.writeValueAsString(issued(ONCE)))
                .doesNotContain("usesPerTraveller", "budget");
        assertThat(json.writeValueAsString(reserved(ANNAS_BOOKING))).doesNotContain("traveller");
    }

    @Test
    void limits_and_travellers_are_written_and_read() {
        var issued = issued(limited(9, 2, "100.00"));
        var written = json.writeValueAsString(issued);
        assertThat(json.readTree(written).at("/terms/usesPerTraveller").asInt()).isEqualTo(2);
        assertThat(json.readTree(written).at("/terms/budget/amount").asString())
                .isEqualTo("100.00");
        assertThat(json.readValue(written, VoucherIssued.class)).isEqualTo(issued);
        var reserved = reserved(ANNAS_BOOKING, ANNA);
        var read = json.readValue(json.writeValueAsString(reserved), VoucherReserved.class);
        assertThat(read).isEqualTo(reserved);
        assertThat(read.traveller()).isEqualTo(ANNA);
    }

    @Test
    void limits_that_make_no_sense_are_no_terms() {
        assertThat(terms(3, 3, TWENTY).usesPerTraveller()).isEqualTo(3);
        assertThatThrownBy(() -> terms(3, 0, null)).hasMessageContaining("1 to all");
        assertThatThrownBy(() -> terms(3, 4, null)).hasMessageContaining("1 to all");
        assertThatThrownBy(() -> terms(3, null, Money.of("0.00", "EUR")))
                .hasMessageContaining("more than nothing");
    }
}
