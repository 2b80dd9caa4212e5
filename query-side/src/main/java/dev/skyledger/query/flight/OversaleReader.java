package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightDetails.CabinDetails;
import dev.skyledger.contracts.inventory.FindOversales;
import dev.skyledger.contracts.inventory.OversaleDetails;
import dev.skyledger.contracts.inventory.OversaleDetails.Holder;
import dev.skyledger.contracts.inventory.OversaleDetails.Status;
import dev.skyledger.contracts.inventory.OversalePage;
import dev.skyledger.contracts.inventory.OversaleResolution;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.OversaleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which cabins gave away more seats than they had, and what is still missing there. */
@Component
class OversaleReader {

    private final JdbcClient db;
    private final FlightReader flights;
    private final SeatHolders holders;

    OversaleReader(JdbcClient db, FlightReader flights, SeatHolders holders) {
        this.db = db;
        this.flights = flights;
        this.holders = holders;
    }

    OversalePage page(FindOversales query) {
        var after =
                query.after() == null ? new String[] {"infinity", ""} : query.after().split(" ");
        var rows =
                db.sql(
                                """
                                select * from flight_view.oversale
                                where (declared_at, oversale) < (cast(:at as timestamptz), :oversale)
                                  and (cast(:status as text) is null or (resolved_at is null) = (:status = 'DECLARED'))
                                  and (cast(:flight as text) is null or flight = :flight)
                                order by declared_at desc, oversale desc
                                limit :limit
                                """)
                        .param("at", after[0])
                        .param("oversale", after[1])
                        .param("status", query.status() == null ? null : query.status().name())
                        .param("flight", query.flight() == null ? null : query.flight().value())
                        .param("limit", query.limit())
                        .query(OversaleReader::row)
                        .list();
        var known =
                flights.all(rows.stream().map(Row::flight).distinct().toList()).stream()
                        .collect(Collectors.toMap(it -> it.flightId().value(), it -> it));
        return new OversalePage(
                rows.stream()
                        .filter(row -> known.containsKey(row.flight))
                        .map(row -> details(row, known))
                        .toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var resolution = row.getString("resolution");
        return new Row(
                new OversaleId(row.getString("oversale")),
                row.getString("flight"),
                row.getInt("excess"),
                row.getString("reason"),
                row.getTimestamp("declared_at").toInstant(),
                instant(row.getTimestamp("resolved_at")),
                resolution == null ? null : OversaleResolution.valueOf(resolution),
                row.getString("resolution_note"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private OversaleDetails details(Row row, Map<String, FlightDetails> known) {
        var flight = known.get(row.flight);
        if (flight == null) {
            throw new IllegalStateException("no flight " + row.flight);
        }
        var cabin = row.oversale.cabin();
        var isOpen = row.resolvedAt == null;
        var holding = isOpen ? holders.in(flight.flightId(), cabin) : List.<Holder>of();
        return new OversaleDetails(
                row.oversale,
                new FlightId(row.flight),
                flight.flightNumber(),
                flight.departure(),
                cabin,
                row.excess,
                isOpen ? remaining(flight, cabin, holding) : 0,
                isOpen ? Status.DECLARED : Status.RESOLVED,
                row.reason,
                row.declaredAt,
                row.resolvedAt,
                row.resolution,
                row.note,
                holding.stream().map(Holder::bookingId).toList(),
                holding,
                holders.asked(row.oversale, isOpen));
    }

    /** Of a cabin that is not there any more, all that somebody has. */
    private static int remaining(FlightDetails flight, Cabin cabin, List<Holder> holding) {
        return flight.cabins().stream()
                .filter(its -> its.cabin() == cabin)
                .findFirst()
                .map(OversaleReader::excess)
                .orElseGet(() -> holding.stream().mapToInt(Holder::seats).sum());
    }

    private static int excess(CabinDetails cabin) {
        return Math.max(0, cabin.sold() + cabin.held() - cabin.capacity() - cabin.overbooking());
    }

    private record Row(
            OversaleId oversale,
            String flight,
            int excess,
            @Nullable String reason,
            Instant declaredAt,
            @Nullable Instant resolvedAt,
            @Nullable OversaleResolution resolution,
            @Nullable String note) {}
}
