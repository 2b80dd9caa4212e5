package dev.skyledger.query.flight;

import dev.skyledger.contracts.reference.FindUse;
import dev.skyledger.contracts.reference.Use;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which airports and airlines have flights to come. */
@Component
class FlightUse {

    private static final String TO_COME =
            " from flight_view.flight where status = 'SCHEDULED' and departure > :now and ";

    private final JdbcClient db;
    private final Clock clock;

    FlightUse(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @QueryHandler
    Use handle(FindUse query) {
        var airports = query.airports().stream().map(AirportCode::value).toList();
        var airlines = query.airlines().stream().map(AirlineCode::value).toList();
        return new Use(
                codes(
                        "select distinct code from (select origin code"
                                + TO_COME
                                + "origin = any(:codes) union select destination"
                                + TO_COME
                                + "destination = any(:codes)) used order by code",
                        airports,
                        AirportCode::new),
                codes(
                        "select distinct left(number, 2) code"
                                + TO_COME
                                + "left(number, 2) = any(:codes) order by code",
                        airlines,
                        AirlineCode::new));
    }

    private <T> List<T> codes(String sql, List<String> codes, Function<String, T> form) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return db
                .sql(sql)
                .param("codes", codes.toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list()
                .stream()
                .map(form)
                .toList();
    }
}
