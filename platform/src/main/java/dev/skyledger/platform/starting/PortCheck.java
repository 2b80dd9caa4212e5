package dev.skyledger.platform.starting;

import java.io.IOException;
import java.net.ServerSocket;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.context.WebApplicationContext;

/** Looks whether the port can be had before anything slow is started for nothing. */
class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var port = context.getEnvironment().getProperty("server.port", Integer.class, 0);
        if (context instanceof WebApplicationContext && port > 0) {
            requireFree(context.getEnvironment(), port);
        }
    }

    private static void requireFree(Environment environment, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the web server does after a restart
            socket.bind(ListeningAddress.of(environment, port));
        } catch (IOException e) {
            throw new PortInUseException(port, e);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
