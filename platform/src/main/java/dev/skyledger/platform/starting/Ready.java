package dev.skyledger.platform.starting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the log of production where the application answers; development has a longer welcome. */
@Component
@Profile("!development")
class Ready {

    private static final Logger LOG = LoggerFactory.getLogger(Ready.class);

    private final Environment environment;

    Ready(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        LOG.info(
                "Skyledger is ready: {}:{}",
                environment.getProperty("server.address", "0.0.0.0"),
                environment.getProperty("local.server.port", "no port"));
    }
}
