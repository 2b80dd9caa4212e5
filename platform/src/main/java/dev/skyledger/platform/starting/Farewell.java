package dev.skyledger.platform.starting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** Says that the application is stopping, and when everything that it had started has ended. */
class Farewell implements ApplicationListener<ApplicationEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ApplicationPreparedEvent) {
            SpringApplication.getShutdownHandlers().add(() -> LOG.info("Skyledger has stopped."));
        }
        if (event instanceof ContextClosedEvent) {
            LOG.info("Stopping; what has begun is finished first ...");
        }
    }
}
