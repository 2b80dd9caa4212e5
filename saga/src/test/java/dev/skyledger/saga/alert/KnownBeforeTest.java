package dev.skyledger.saga.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was known before alerts watched connections learns from the log what it lacks. */
class KnownBeforeTest {

    private static final String FLIGHT =
            "insert into price_alerts.flight (flight, revision, state) values ('f1', 12, '{\"onSale\": true}')";

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(database);

    @BeforeEach
    void migrateAsItWas() throws IOException {
        db.sql("create schema price_alerts").update();
        run(
                "price_alerts/V1__alerts",
                "price_alerts/V90__counted_seats",
                "price_alerts/V110__succession");
        db.sql(FLIGHT).update();
        db.sql(
                        """
                        insert into price_alerts.watch values ('a1', 'LIS', 'JFK', '2026-12-20', '2026-12-20',
                        '2026-12-21T00:00Z', null, 1, 0, 0, 10000, 'EUR', true, false, '{LIS-JFK}')
                        """)
                .update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void run(String... scripts) throws IOException {
        for (var script : scripts) {
            new JdbcTemplate(database).execute(script(script));
        }
    }

    private static String script(String name) throws IOException {
        return new ClassPathResource("db/migration/" + name + ".sql")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void happened(int position, String stream, int sequence, String type, String payload) {
        db.sql(
                        """
                        insert into log.event (position, stream, sequence, id, at, type, payload, metadata, hash)
                        values (?, ?, ?, ?, '', ?, ?, '', '')
                        """)
                .params(
                        position,
                        stream,
                        sequence,
                        "event " + position,
                        "dev.skyledger." + type,
                        payload.getBytes(StandardCharsets.UTF_8))
                .update();
    }

    private String times() {
        return db.sql("select state::jsonb ->> 'times' from price_alerts.flight")
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private int stops() {
        return db.sql("select stops from price_alerts.watch").query(Integer.class).single();
    }

    @Test
    void the_log_says_how_many_stops_and_when_flights_arrive_as_far_as_they_were_read()
            throws IOException {
        new JdbcTemplate(database)
                .execute(
                        "create schema log; set search_path to log;"
                                + script("log/V1__log")
                                + "; reset search_path");
        happened(7, "a1", 0, "AlertSet", "{\"criteria\": {\"maxStops\": 2}}");
        happened(8, "f1", 0, "FlightScheduled", "{\"times\": {\"arrival\": \"first\"}}");
        happened(
                9,
                "f1",
                1,
                "FlightRetimed",
                "{\"before\": {}, \"after\": {\"arrival\": \"then\"}}");
        happened(
                20,
                "f1",
                2,
                "FlightRetimed",
                "{\"before\": {}, \"after\": {\"arrival\": \"later\"}}");
        run("price_alerts/V130__connections");
        assertThat(stops()).isEqualTo(2);
        assertThat(times()).contains("then");
    }

    @Test
    void where_the_log_is_elsewhere_alerts_stay_direct() throws IOException {
        run("price_alerts/V130__connections");
        assertThat(stops()).isZero();
        assertThat(times()).isEqualTo("none");
    }
}
