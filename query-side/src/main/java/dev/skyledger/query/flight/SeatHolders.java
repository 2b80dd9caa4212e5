package dev.skyledger.query.flight;

import dev.skyledger.contracts.inventory.OversaleDetails.Answer;
import dev.skyledger.contracts.inventory.OversaleDetails.Asked;
import dev.skyledger.contracts.inventory.OversaleDetails.Holder;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.OversaleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who has seats in a cabin, and what came of it where somebody was asked for them. */
@Component
class SeatHolders {

    private final JdbcClient db;
    private final Clock clock;

    SeatHolders(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A hold's name begins with its booking's. */
    List<Holder> in(FlightId flight, Cabin cabin) {
        return db.sql(
                        """
                        select left(hold, 36) as booking, sum(seats) as seats, bool_and(held_till is null) as sold
                        from flight_view.hold
                        where flight = :flight and cabin = :cabin and (held_till is null or held_till > :now)
                        group by booking order by booking
                        """)
                .param("flight", flight.value())
                .param("cabin", cabin.name())
                .param("now", now())
                .query((row, _) ->
                        new Holder(
                                new BookingId(row.getString("booking")),
                                null,
                                row.getInt("seats"),
                                row.getBoolean("sold")))
                .list();
    }

    /** In the order in which they were asked. */
    List<Asked> asked(OversaleId oversale, boolean isOpen) {
        return db.sql(
                        """
                        select a.booking, a.asked_at, a.answer,
                               (select coalesce(sum(h.seats), 0) from flight_view.hold h
                                where h.flight = a.flight and h.cabin = a.cabin and left(h.hold, 36) = a.booking
                                  and (h.held_till is null or h.held_till > :now)) as seats
                        from flight_view.asked a
                        where a.oversale = :oversale order by a.asked_at, a.booking
                        """)
                .param("oversale", oversale.value())
                .param("now", now())
                .query((row, _) -> asked(row, isOpen))
                .list();
    }

    private static Asked asked(ResultSet row, boolean isOpen) throws SQLException {
        var seats = row.getInt("seats");
        return new Asked(
                new BookingId(row.getString("booking")),
                null,
                seats,
                row.getTimestamp("asked_at").toInstant(),
                answer(row.getString("answer"), isOpen && seats > 0));
    }

    /** Who still had seats when it was over is known; everybody else has given theirs back. */
    private static @Nullable Answer answer(@Nullable String known, boolean isOpen) {
        if (known != null) {
            return Answer.valueOf(known);
        }
        return isOpen ? null : Answer.SEATS_RETURNED;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
