package dev.skyledger.platform.reference;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every list of airports and airlines that was ever taken over, the newest of which counts. */
@Component
class Editions {

    private static final String AIRPORTS = "airports";
    private static final String AIRLINES = "airlines";

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    Editions(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** The newest edition of each list, 0 where there is none. */
    record Versions(long airports, long airlines) {

        static final Versions NONE = new Versions(0, 0);
    }

    Versions versions() {
        return db.sql(
                        "select coalesce(max(number) filter (where kind = 'airports'), 0),"
                                + " coalesce(max(number) filter (where kind = 'airlines'), 0)"
                                + " from reference.edition")
                .query((row, _) -> new Versions(row.getLong(1), row.getLong(2)))
                .single();
    }

    Optional<List<Airport>> airports() {
        return content(AIRPORTS).map(text -> json.readValue(text, new TypeReference<>() {}));
    }

    Optional<List<Airline>> airlines() {
        return content(AIRLINES).map(text -> json.readValue(text, new TypeReference<>() {}));
    }

    private Optional<String> content(String kind) {
        return db.sql(
                        "select content from reference.edition where kind = ?"
                                + " order by number desc limit 1")
                .param(kind)
                .query(String.class)
                .optional();
    }

    void addAirports(List<Airport> airports, String by) {
        add(AIRPORTS, json.writeValueAsString(airports), by);
    }

    void addAirlines(List<Airline> airlines, String by) {
        add(AIRLINES, json.writeValueAsString(airlines), by);
    }

    private void add(String kind, String content, String by) {
        db.sql("insert into reference.edition (kind, content, at, by) values (?, ?::jsonb, ?, ?)")
                .params(kind, content, clock.instant().atOffset(ZoneOffset.UTC), by)
                .update();
    }
}
