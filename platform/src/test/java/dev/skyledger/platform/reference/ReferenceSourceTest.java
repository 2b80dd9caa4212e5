package dev.skyledger.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.DefaultResourceLoader;

/** A supplier that is away, or sends what is no list. */
class ReferenceSourceTest {

    private static final String HEADER = "iata,name,country\n";

    private final HttpServer supplier =
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private String list = "";

    ReferenceSourceTest() throws IOException {
        supplier.createContext(
                "/airlines.csv",
                exchange -> {
                    var body = list.getBytes(StandardCharsets.UTF_8);
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
    }

    private ReferenceSource at(String path) {
        var address = "http://127.0.0.1:" + supplier.getAddress().getPort() + path;
        return new ReferenceSource(new DefaultResourceLoader(), address, address);
    }

    @Test
    void a_whole_list_is_read() {
        list = HEADER + "TP,Tap,PT\n";
        assertThat(at("/airlines.csv").airlines()).hasSize(1);
    }

    @Test
    void a_supplier_that_is_away_is_said_to_be() {
        refused("/nothing.csv", ProblemCatalogue.SUPPLIER_UNAVAILABLE, "could not be read");
        supplier.stop(0);
        refused("/airlines.csv", ProblemCatalogue.SUPPLIER_UNAVAILABLE, "could not be read");
    }

    @ParameterizedTest
    @CsvSource({
        "'TP,Tap,PT|!,Nobody,PT', line 3: an airline code has two characters",
        "'TP,Tap,PT|TP,Tap,PT', TP comes twice",
        "'', it is empty",
    })
    void what_is_wrong_with_a_list_is_named(String rows, String what) {
        list = HEADER + rows.replace('|', '\n');
        refused("/airlines.csv", ProblemCatalogue.SUPPLIER_LIST_UNFIT, what);
    }

    @Test
    void a_list_of_something_else_is_no_list() {
        list = "<html>\n<body>Welcome</body>\n";
        refused("/airlines.csv", ProblemCatalogue.SUPPLIER_LIST_UNFIT, "line 2");
        list = HEADER + "x".repeat(ReferenceSource.MOST_BYTES);
        refused("/airlines.csv", ProblemCatalogue.SUPPLIER_LIST_UNFIT, "it is too long");
    }

    private void refused(String path, ProblemCatalogue kind, String what) {
        assertThatThrownBy(() -> at(path).airlines())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> {
                            assertThat(it.problem().kind()).isEqualTo(kind);
                            assertThat(it.problem().detail()).contains(what);
                        });
    }
}
