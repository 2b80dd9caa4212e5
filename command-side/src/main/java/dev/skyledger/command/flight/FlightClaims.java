package dev.skyledger.command.flight;

import dev.skyledger.contracts.refusal.FlightExists;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The claims on a flight number for a local day: one flight for each, by construction, also when
 * two people ask at once. A claim is taken before the flight exists and settled once it does.
 */
@Component
class FlightClaims {

    /** After this long, a claim that no flight came through with may be taken over. */
    static final Duration ABANDONED = Duration.ofSeconds(60);

    private final JdbcClient db;
    private final Clock clock;

    FlightClaims(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Takes the day of the departure for the flight, or says which flight has it. */
    void take(FlightId flight, FlightNumber number, ZoneId zone, Instant departure) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var day = LocalDate.ofInstant(departure, zone);
        var holder = holderAfterTaking(flight, number, zone, day, now);
        if (!holder.equals(Optional.of(flight))) {
            throw new RefusalException(new FlightExists(number, day, holder.orElse(flight)));
        }
    }

    private Optional<FlightId> holderAfterTaking(
            FlightId flight, FlightNumber number, ZoneId zone, LocalDate day, OffsetDateTime now) {
        return db.sql(
                        """
                        with taken as (
                            insert into flight_claims.claim as c (number, day, flight, zone, taken_at)
                            values (:number, :day, :flight, :zone, :now)
                            on conflict (number, day) do update set flight = excluded.flight, taken_at = excluded.taken_at
                            where c.flight = excluded.flight or (not c.settled and c.taken_at < :abandoned)
                            returning flight)
                        select flight from taken
                        union all
                        select flight from flight_claims.claim
                        where number = :number and day = :day and not exists (select from taken)
                        """)
                .param("number", number.value())
                .param("day", day)
                .param("flight", UUID.fromString(flight.value()))
                .param("zone", zone.getId())
                .param("now", now)
                .param("abandoned", now.minus(ABANDONED))
                .query((row, _) -> new FlightId(row.getString(1)))
                .optional();
    }

    /** The flight flies on that day now, and on no other. */
    void settle(FlightId flight, FlightNumber number, ZoneId zone, Instant departure) {
        var day = LocalDate.ofInstant(departure, zone);
        db.sql(
                        """
                        insert into flight_claims.claim as c (number, day, flight, zone, taken_at, settled)
                        values (:number, :day, :flight, :zone, :now, true)
                        on conflict (number, day) do update set settled = true where c.flight = excluded.flight
                        """)
                .param("number", number.value())
                .param("day", day)
                .param("flight", UUID.fromString(flight.value()))
                .param("zone", zone.getId())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        db.sql("delete from flight_claims.claim where flight = :flight and day <> :day and settled")
                .param("flight", UUID.fromString(flight.value()))
                .param("day", day)
                .update();
    }

    /** The flight that had a claim flies on another day now. */
    void move(FlightId flight, Instant departure) {
        db.sql("select number, zone from flight_claims.claim where flight = :flight limit 1")
                .param("flight", UUID.fromString(flight.value()))
                .query((row, _) ->
                        new Known(new FlightNumber(row.getString(1)), ZoneId.of(row.getString(2))))
                .optional()
                .ifPresent(known -> settle(flight, known.number, known.zone, departure));
    }

    /** The flight does not fly on a day that was taken for it just now. */
    void giveBack(FlightId flight, FlightNumber number, LocalDate day) {
        db.sql(
                        """
                        delete from flight_claims.claim
                        where number = :number and day = :day and flight = :flight and not settled
                        """)
                .param("number", number.value())
                .param("day", day)
                .param("flight", UUID.fromString(flight.value()))
                .update();
    }

    /** The flight will not fly, so its number is free on that day. */
    void release(FlightId flight) {
        db.sql("delete from flight_claims.claim where flight = :flight")
                .param("flight", UUID.fromString(flight.value()))
                .update();
    }

    private record Known(FlightNumber number, ZoneId zone) {}
}
