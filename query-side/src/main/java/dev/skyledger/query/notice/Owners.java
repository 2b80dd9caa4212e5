package dev.skyledger.query.notice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows whose a booking is, which never changes. */
@Component
class Owners {

    private static final int MOST = 50_000;

    private final JdbcClient db;
    private final Rows bookings;
    private final Cache<BookingId, Owner> known = Caffeine.newBuilder().maximumSize(MOST).build();

    Owners(JdbcClient db, Tables tables) {
        this.db = db;
        this.bookings = tables.rows("notice_view.booking", List.of("booking"));
    }

    /** A traveller, and the name under which they know their booking. */
    record Owner(TravellerId traveller, String locator) {}

    /** Known at once, so that what happens next in the same batch finds it before it is written. */
    void note(BookingId booking, TravellerId traveller, Locator locator) {
        bookings.put(Map.of("booking", booking, "traveller", traveller, "locator", locator));
        known.put(booking, new Owner(traveller, locator.value()));
    }

    @Nullable Owner of(BookingId booking) {
        var at = known.getIfPresent(booking);
        if (at == null) {
            at = find(booking);
            if (at != null) {
                known.put(booking, at);
            }
        }
        return at;
    }

    private @Nullable Owner find(BookingId booking) {
        return db.sql("select traveller, locator from notice_view.booking where booking = ?")
                .param(booking.value())
                .query((row, _) -> new Owner(new TravellerId(row.getString(1)), row.getString(2)))
                .optional()
                .orElse(null);
    }

    void forget() {
        known.invalidateAll();
        db.sql("delete from notice_view.booking").update();
    }
}
