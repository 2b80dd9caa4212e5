package dev.skyledger.platform.reference;

import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The places of the newest edition, or those that come with the application while there is none.
 */
@Component
class CurrentPlaces implements Places, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentPlaces.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Editions editions;
    private volatile Catalogue catalogue = Catalogue.bundled();
    private volatile Editions.Versions known = Editions.Versions.NONE;
    private volatile boolean running;

    /** Used by the worker alone. */
    private boolean isBehind;

    private @Nullable Thread worker;

    CurrentPlaces(Editions editions) {
        this.editions = editions;
    }

    /** Another node may have changed them. */
    synchronized void refresh() {
        var versions = editions.versions();
        if (!versions.equals(known)) {
            var bundled = Catalogue.bundled();
            catalogue =
                    new Catalogue(
                            editions.airports().orElse(bundled.listed()),
                            editions.airlines().orElse(bundled.airlines()));
            known = versions;
        }
    }

    @Override
    public void start() {
        running = true;
        refresh();
        worker = Thread.ofVirtual().name("places").start(this::follow);
    }

    private void follow() {
        while (running) {
            try {
                TimeUnit.MILLISECONDS.sleep(EVERY.toMillis());
                refresh();
                isBehind = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                tellOnce(e);
            }
        }
    }

    private void tellOnce(RuntimeException cause) {
        if (!isBehind) {
            LOG.warn(
                    "Airports and airlines cannot be read again and stay as they are: {}",
                    cause.getMessage());
        }
        isBehind = true;
    }

    @Override
    public void stop() {
        running = false;
        if (worker != null) {
            worker.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anybody asks for a place. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1_000;
    }

    /** As they were listed, which says what is the main airport of a city. */
    List<Airport> listed() {
        return catalogue.listed();
    }

    @Override
    public List<Airport> airports() {
        return catalogue.airports();
    }

    @Override
    public List<Airline> airlines() {
        return catalogue.airlines();
    }

    @Override
    public Optional<Airport> airport(AirportCode code) {
        return catalogue.airport(code);
    }

    @Override
    public Optional<Airline> airline(AirlineCode code) {
        return catalogue.airline(code);
    }

    @Override
    public List<Airport> meantBy(String place) {
        return catalogue.meantBy(place);
    }
}
