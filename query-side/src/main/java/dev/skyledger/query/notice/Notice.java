package dev.skyledger.query.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.alert.FoundPrice;
import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody who follows their things live is told. */
sealed interface Notice {

    /** The name of the event in the stream. */
    String kind();

    /**
     * Something happened to a booking: how it stands where that changed, and until when it is held.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfBooking(
            BookingId bookingId,
            String code,
            @Nullable BookingStatus status,
            @Nullable Instant payBy)
            implements Notice {

        @Override
        public String kind() {
            return "booking";
        }
    }

    /** A price is where somebody waits for it, or lower than ever if they have no target. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfAlert(AlertId alertId, String code, FoundPrice found, @Nullable Money target)
            implements Notice {

        @Override
        public String kind() {
            return "alert";
        }
    }
}
