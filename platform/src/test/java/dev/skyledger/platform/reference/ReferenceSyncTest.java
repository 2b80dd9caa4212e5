package dev.skyledger.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.reference.Difference.InUse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Lists of a supplier, which sends another one each time it is asked. */
class ReferenceSyncTest {

    private static final String HEADER = "iata,name,country\n";
    private static final InUse NOTHING = _ -> List.of();

    private final HikariDataSource database = TestDatabase.fresh();
    private final ArrayDeque<String> lists = new ArrayDeque<>();
    private final JdbcClient db = JdbcClient.create(database);
    private Editions editions;
    private CurrentPlaces places;
    private HttpServer supplier;

    @BeforeEach
    void begin() throws IOException {
        DirectWrites.migrate(database, "reference");
        editions = new Editions(db, JsonMapper.builder().build(), Clock.systemUTC());
        places = new CurrentPlaces(editions);
        supplier = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        supplier.createContext(
                "/airlines.csv",
                exchange -> {
                    var body = lists.remove().getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    try (var answer = exchange.getResponseBody()) {
                        answer.write(body);
                    }
                });
        supplier.start();
    }

    @AfterEach
    void end() {
        supplier.stop(0);
        database.close();
    }

    private ReferenceSync sync() {
        var address = "http://127.0.0.1:" + supplier.getAddress().getPort() + "/airlines.csv";
        return new ReferenceSync(
                places,
                editions,
                new ReferenceSource(new DefaultResourceLoader(), address, address),
                db,
                new DataSourceTransactionManager(database),
                Duration.ofMillis(1));
    }

    private static String list(String... codes) {
        return List.of(codes).stream()
                .map(code -> code + ",Airline " + code + ",PT\n")
                .collect(Collectors.joining("", HEADER, ""));
    }

    private boolean knows(String code) {
        return places.airline(new AirlineCode(code)).isPresent();
    }

    @Test
    void a_list_is_looked_at_and_then_taken_over() {
        lists.add(list("TP", "Q1"));
        var would = sync().airlines(NOTHING);
        assertThat(would.added()).containsExactly("Q1");
        assertThat(would.changed()).containsExactly("TP");
        assertThat(would.retired()).contains("IB");
        assertThat(knows("Q1")).isFalse();
        lists.add(list("TP", "Q1"));
        assertThat(sync().takeAirlines(NOTHING, "anna")).isEqualTo(would);
        assertThat(knows("Q1")).isTrue();
        assertThat(knows("IB")).isFalse();
        lists.add(list("TP", "Q1"));
        assertThat(sync().takeAirlines(NOTHING, "anna").isNothing()).isTrue();
        assertThat(editions.versions().airlines()).isEqualTo(1);
    }

    @Test
    void the_list_that_was_compared_is_the_one_that_is_taken() {
        lists.add(list("TP", "Q1"));
        lists.add(list("Q2"));
        var done =
                sync().takeAirlines(codes -> codes.contains("TP") ? List.of("TP") : List.of(), "");
        assertThat(done.inUse()).isEmpty();
        assertThat(lists).hasSize(1);
        assertThat(places.airlines())
                .extracting(it -> it.iata().value())
                .containsExactly("Q1", "TP");
    }

    @Test
    void what_is_in_use_stays() {
        lists.add(list("Q1"));
        var done = sync().takeAirlines(codes -> codes.contains("TP") ? List.of("TP") : codes, "");
        assertThat(done.inUse()).containsExactly("TP");
        assertThat(knows("TP")).isTrue();
        assertThat(knows("Q1")).isFalse();
        assertThat(editions.versions().airlines()).isZero();
    }

    @Test
    void what_comes_into_use_meanwhile_comes_back() {
        lists.add(list("Q1"));
        var asked = new ArrayList<List<String>>();
        InUse late =
                codes -> {
                    asked.add(codes);
                    return asked.size() < 2 ? List.of() : List.of("TP");
                };
        var before = places.airlines();
        assertThat(sync().takeAirlines(late, "anna").inUse()).containsExactly("TP");
        assertThat(asked).hasSize(2);
        assertThat(places.airlines()).isEqualTo(before);
    }

    @Test
    void two_at_once_take_one_after_the_other() throws Exception {
        var asked = new ArrayList<Future<Difference>>();
        for (var time = 0; time < 6; time++) {
            lists.add(list("TP", "Q1"));
        }
        var source = sync();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var time = 0; time < 6; time++) {
                asked.add(threads.submit(() -> source.takeAirlines(NOTHING, "anna")));
            }
        }
        var changes = 0;
        for (var each : asked) {
            changes += each.get().isNothing() ? 0 : 1;
        }
        assertThat(changes).isEqualTo(1);
        assertThat(editions.versions().airlines()).isEqualTo(1);
    }
}
