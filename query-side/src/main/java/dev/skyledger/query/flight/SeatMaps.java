package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightDetails.CabinDetails;
import dev.skyledger.contracts.flight.SeatAvailability.CabinMap;
import dev.skyledger.contracts.flight.SeatAvailability.MapRow;
import dev.skyledger.contracts.flight.SeatAvailability.MapSeat;
import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.flight.SeatState;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.SeatNo;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Draws the maps of a flight's cabins, with the seats as they are at this moment. */
@Component
class SeatMaps {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    SeatMaps(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** The cabins that have a map; null where none has. */
    @Nullable List<CabinMap> of(FlightDetails flight) {
        if (flight.cabins().stream().allMatch(cabin -> cabin.seatMap() == null)) {
            return null;
        }
        var states = statesOn(flight.flightId());
        return flight.cabins().stream()
                .map(cabin -> map(cabin, states.getOrDefault(cabin.cabin(), Map.of())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable CabinMap map(CabinDetails cabin, Map<SeatNo, SeatState> states) {
        var map = cabin.seatMap();
        return map == null
                ? null
                : new CabinMap(
                        cabin.cabin(),
                        map.layout(),
                        IntStream.rangeClosed(map.firstRow(), map.lastRow())
                                .mapToObj(row -> row(map, row, states))
                                .toList());
    }

    private static MapRow row(SeatMap map, int row, Map<SeatNo, SeatState> states) {
        return new MapRow(
                row,
                map.seatsOf(row).stream()
                        .map(seat ->
                                new MapSeat(
                                        seat,
                                        map.positionOf(seat.letter()),
                                        states.getOrDefault(seat, SeatState.FREE)))
                        .toList());
    }

    private Map<Cabin, Map<SeatNo, SeatState>> statesOn(FlightId flight) {
        var states = new EnumMap<Cabin, Map<SeatNo, SeatState>>(Cabin.class);
        db.sql(
                        """
                        select cabin, places as seats, false as blocked from flight_view.hold
                        where flight = :flight and places is not null and (held_till is null or held_till > :now)
                        union all
                        select cabin, numbers, true from flight_view.block where flight = :flight
                        """)
                .param("flight", flight.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    var isBlocked = row.getBoolean("blocked");
                    var its =
                            states.computeIfAbsent(
                                    Cabin.valueOf(row.getString("cabin")), _ -> new HashMap<>());
                    seats(row.getString("seats"), isBlocked)
                            .forEach(seat ->
                                    its.put(seat, isBlocked ? SeatState.BLOCKED : SeatState.TAKEN));
                });
        return states;
    }

    private Stream<SeatNo> seats(String text, boolean isBlocked) {
        return isBlocked
                ? Stream.of(json.readValue(text, SeatNo[].class))
                : Stream.of(json.readValue(text, Place[].class)).map(Place::seat);
    }
}
