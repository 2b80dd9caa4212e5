package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.VoucherCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of the wish to hold seats. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
public sealed interface HoldOutcome {

    /**
     * The seats are set aside, each at this price and under these terms, until that moment, on a
     * flight of that day; some of them are seats that were kept for these codes.
     */
    record Granted(
            HoldId hold,
            Cabin cabin,
            FareCode fare,
            Money price,
            Instant until,
            LocalDate departure,
            @Nullable SaleTerms terms,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<VoucherCode> codes)
            implements HoldOutcome {

        @SuppressWarnings("NullAway") // seats that anybody could have had
        public Granted {
            codes = codes == null ? List.of() : List.copyOf(codes);
        }
    }

    /** No seats were set aside; the inventory wrote nothing. */
    record Refused(Reason reason, int available, @Nullable Money currentPrice)
            implements HoldOutcome {}

    /** Why no seats were set aside. */
    enum Reason {
        SOLD_OUT,
        NO_SUCH_FARE,
        PRICE_CHANGED,
        SALES_CLOSED
    }
}
