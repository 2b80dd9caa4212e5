package dev.skyledger.platform.starting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.context.support.GenericWebApplicationContext;

class PortCheckTest {

    private final ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    PortCheckTest() throws IOException {}

    @Test
    void a_port_in_use_stops_the_start_with_a_sentence_that_names_the_variable() {
        assertThatThrownBy(() -> new PortCheck().initialize(on(new GenericWebApplicationContext())))
                .isInstanceOfSatisfying(
                        PortInUseException.class,
                        failure ->
                                assertThat(
                                                new PortInUseAnalyzer()
                                                        .analyze(failure)
                                                        .getDescription())
                                        .contains("Port " + taken.getLocalPort() + " is in use")
                                        .contains("SERVER_PORT"));
    }

    @Test
    void a_port_that_was_let_go_is_free() throws IOException {
        taken.close();

        assertThatCode(() -> new PortCheck().initialize(on(new GenericWebApplicationContext())))
                .doesNotThrowAnyException();
    }

    @Test
    void what_answers_no_requests_needs_no_port() {
        assertThatCode(() -> new PortCheck().initialize(on(new GenericApplicationContext())))
                .doesNotThrowAnyException();
    }

    private ConfigurableApplicationContext on(ConfigurableApplicationContext context) {
        context.setEnvironment(
                new MockEnvironment()
                        .withProperty("server.address", "127.0.0.1")
                        .withProperty("server.port", Integer.toString(taken.getLocalPort())));
        return context;
    }
}
