package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.FindFlights;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightPage;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers what flights there are, with the seats counted as they are at this moment. */
@Component
class FlightReader {

    private static final TypeReference<List<CabinPlan>> CABINS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;
    private final SeatCounts counts;
    private final SeatTerms terms;
    private final Clock clock;

    FlightReader(JdbcClient db, JsonMapper json, SeatCounts counts, SeatTerms terms, Clock clock) {
        this.db = db;
        this.json = json;
        this.counts = counts;
        this.terms = terms;
        this.clock = clock;
    }

    Optional<FlightDetails> flight(FlightId flight) {
        return all(List.of(flight.value())).stream().findFirst();
    }

    List<FlightDetails> all(List<String> flights) {
        return counted(
                db.sql("select * from flight_view.flight where flight = any (:flights)")
                        .param("flights", flights.toArray(String[]::new))
                        .query(this::row)
                        .list());
    }

    FlightPage page(FindFlights query) {
        var found =
                db.sql(
                                """
                                select * from flight_view.flight
                                where (cardinality(:origins::text[]) = 0 or origin = any (:origins))
                                  and (cardinality(:destinations::text[]) = 0 or destination = any (:destinations))
                                  and (:from::date is null or day >= :from)
                                  and (:to::date is null or day <= :to)
                                  and (:status::text is null or status = :status)
                                  and (:since::timestamptz is null or changed_at >= :since)
                                  and (:after::text is null or flight < :after)
                                order by flight desc
                                limit :limit
                                """)
                        .param("origins", codes(query.origins()))
                        .param("destinations", codes(query.destinations()))
                        .param("from", query.from())
                        .param("to", query.to())
                        .param("status", text(query.status()))
                        .param("since", moment(query.modifiedSince()))
                        .param("after", text(query.after()))
                        .param("limit", query.limit())
                        .query(this::row)
                        .list();
        return new FlightPage(counted(found));
    }

    private static String[] codes(List<AirportCode> airports) {
        return airports.stream().map(AirportCode::value).toArray(String[]::new);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private List<FlightDetails> counted(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var flights = rows.stream().map(row -> row.flight.value()).toList();
        var taken = counts.of(flights);
        var on = terms.of(flights);
        var now = clock.instant();
        return rows.stream()
                .map(row ->
                        row.details(
                                taken.getOrDefault(row.flight.value(), Map.of()),
                                on.getOrDefault(row.flight.value(), Map.of()),
                                now))
                .toList();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new FlightId(row.getString("flight")),
                new FlightNumber(row.getString("number")),
                new AirportCode(row.getString("origin")),
                new AirportCode(row.getString("destination")),
                local(row, "departure", "origin_zone"),
                local(row, "arrival", "destination_zone"),
                FlightStatus.valueOf(row.getString("status")),
                json.readValue(row.getString("cabins"), CABINS),
                row.getLong("version"));
    }

    private static OffsetDateTime local(ResultSet row, String moment, String zone)
            throws SQLException {
        return row.getObject(moment, OffsetDateTime.class)
                .atZoneSameInstant(ZoneId.of(row.getString(zone)))
                .toOffsetDateTime();
    }

    private record Row(
            FlightId flight,
            FlightNumber number,
            AirportCode origin,
            AirportCode destination,
            OffsetDateTime departure,
            OffsetDateTime arrival,
            FlightStatus status,
            List<CabinPlan> cabins,
            long version) {

        FlightDetails details(
                Map<SeatCounts.Fare, SeatCounts.Taken> taken,
                Map<Cabin, CabinTerms> terms,
                Instant now) {
            var onSale = status == FlightStatus.SCHEDULED && departure.toInstant().isAfter(now);
            return new FlightDetails(
                    flight,
                    number,
                    number.airline(),
                    origin,
                    destination,
                    departure,
                    arrival,
                    status,
                    cabins.stream()
                            .map(cabin ->
                                    Availability.of(
                                            cabin,
                                            taken,
                                            terms.getOrDefault(cabin.cabin(), CabinTerms.NONE),
                                            onSale))
                            .toList(),
                    version);
        }
    }
}
