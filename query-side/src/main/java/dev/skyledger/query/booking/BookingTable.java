package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.booking.Contact;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.booking.PaymentStatus;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.booking.StayingItem;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.database.GroupedReads;
import dev.skyledger.platform.processing.RowsInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of bookings; what is personal in them is still sealed. */
@Component
class BookingTable {

    private static final int LONGEST_LOCATOR = 6;

    private final JdbcClient db;

    private final JsonMapper json;

    private final Clock clock;

    private final BookingReader reader;

    private final GroupedReads<String, Stored> byId = new GroupedReads<>(this::withIds);

    BookingTable(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
        this.reader = new BookingReader(json);
    }

    /** One booking as its row keeps it. */
    record Stored(
            BookingId booking,
            Locator locator,
            TravellerId traveller,
            BookingStatus status,
            @Nullable Money total,
            List<ItemRow> items,
            List<Passenger> passengers,
            Contact contact,
            @Nullable Instant payBy,
            @Nullable PaymentStatus payment,
            @Nullable String paymentReason,
            @Nullable Boolean retryable,
            @Nullable String actionUrl,
            @Nullable String reason,
            @Nullable String reasonDetail,
            @Nullable Integer available,
            @Nullable List<StayingItem> staying,
            @Nullable Money captured,
            @Nullable Money refunded,
            List<ExchangeRow> exchanges,
            List<ScheduleChangeReported> changes,
            Instant createdAt,
            long version) {

        /** Where a list goes on after this one. */
        String position() {
            return createdAt + " " + booking;
        }
    }

    Optional<Stored> find(String idOrLocator) {
        return idOrLocator.length() > LONGEST_LOCATOR
                ? byId.find(idOrLocator.toLowerCase(Locale.ROOT))
                : db.sql(BookingRows.NOW + "where locator = :locator")
                        .param("now", now())
                        .param("locator", idOrLocator.toUpperCase(Locale.ROOT))
                        .query(reader)
                        .optional();
    }

    private Map<String, Stored> withIds(List<String> ids) {
        var found = new HashMap<String, Stored>();
        db.sql(BookingRows.NOW + "where booking = any (:ids)")
                .param("now", now())
                .param("ids", ids.toArray(String[]::new))
                .query(reader)
                .list()
                .forEach(row -> found.put(row.booking().value(), row));
        return found;
    }

    /** The one booking whose rows these are, as they would have been read at that moment. */
    Optional<Stored> only(RowsInMemory rows, Instant at) {
        var asked = db.sql(BookingRows.GIVEN).param("now", utc(at));
        for (var table : BookingRows.TABLES) {
            asked.param(table, json.writeValueAsString(rows.of("booking_view." + table)));
        }
        return asked.query(reader).optional();
    }

    /** Newest first, after a position. What is over without anybody saying so has just changed. */
    List<Stored> list(Wanted wanted, @Nullable String after, int atMost) {
        var cut = after == null ? new String[] {"infinity", ""} : after.split(" ", 2);
        return db.sql(
                        """
                        select b.* from (%s where traveller = :traveller) b
                        left join lateral (
                            select min((f.departs at time zone f.zone)::date) as departs from booking_view.flight f
                            where f.flight = any (b.flights)) first on true
                        where (b.created_at, b.booking) < (cast(:at as timestamptz), :booking)
                          and (cast(:status as text) is null or b.status_now = :status)
                          and (cast(:from as date) is null or first.departs >= cast(:from as date))
                          and (cast(:to as date) is null or first.departs <= cast(:to as date))
                          and (cast(:since as timestamptz) is null or b.changed_at >= :since
                               or b.status_now <> b.status)
                        order by b.created_at desc, b.booking desc limit :atMost
                        """
                                .formatted(BookingRows.NOW))
                .param("now", now())
                .param("since", wanted.modifiedSince() == null ? null : utc(wanted.modifiedSince()))
                .param("traveller", wanted.traveller().value())
                .param("at", cut[0])
                .param("booking", cut[1])
                .param("status", wanted.status() == null ? null : wanted.status().name())
                .param("from", wanted.from() == null ? null : wanted.from().toString())
                .param("to", wanted.to() == null ? null : wanted.to().toString())
                .param("atMost", atMost)
                .query(reader)
                .list();
    }

    /** Expired, and all of its flights are still to leave; newest first, after a position. */
    List<Stored> lapsed(@Nullable String after, int atMost) {
        var cut = after == null ? new String[] {"infinity", ""} : after.split(" ", 2);
        return db.sql(
                        """
                        select b.* from (%s where status in ('HELD', 'EXPIRED')) b
                        where b.status_now = 'EXPIRED'
                          and (b.created_at, b.booking) < (cast(:at as timestamptz), :booking)
                          and not exists (select from booking_view.flight f
                                          where f.flight = any (b.flights) and f.departs <= :now)
                        order by b.created_at desc, b.booking desc limit :atMost
                        """
                                .formatted(BookingRows.NOW))
                .param("now", now())
                .param("at", cut[0])
                .param("booking", cut[1])
                .param("atMost", atMost)
                .query(reader)
                .list();
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
