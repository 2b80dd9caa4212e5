package dev.skyledger.query.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the index to where the rows are: at once when something changed here, and every half
 * second for what changed elsewhere. An index that is gone, or lacks its position, is written anew
 * beside and then published.
 */
@Component
class FlightIndexer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FlightIndexer.class);
    private static final int BATCH = 500;
    private static final long SEARCH_SECONDS = 5;

    /** What changes together is written together; and it starts beside us, which takes a while. */
    private static final Follower.Pace PACE =
            new Follower.Pace(
                    Duration.ofMillis(500), Duration.ofMillis(200), Duration.ofSeconds(15));

    private final Follower follower = new Follower("flight-indexer", PACE, this::catchUp);
    private final FlightRows rows;
    private final FlightIndex index;
    private final Clock clock;
    private volatile Instant whole;

    FlightIndexer(FlightRows rows, FlightIndex index, Clock clock) {
        this.rows = rows;
        this.index = index;
        this.clock = clock;
        this.whole = clock.instant();
    }

    void wake() {
        follower.wake();
    }

    @Override
    public void start() {
        follower.start();
    }

    @Override
    public void stop() {
        follower.stop();
    }

    @Override
    public boolean isRunning() {
        return follower.isRunning();
    }

    /** Writes everything that the index, by its own position, does not have yet. */
    void catchUp() throws IOException {
        var begun = clock.instant();
        var newest = rows.extent().newest();
        var position = index.position();
        if (position.isEmpty() || position.getAsLong() > newest) {
            rebuild();
        } else if (position.getAsLong() < newest) {
            copy(FlightIndex.ALIAS, position.getAsLong());
        }
        whole = begun;
    }

    /** How long ago the index was last seen to have everything, or this began to look. */
    Duration behind() {
        return Duration.between(whole, clock.instant());
    }

    /** Writes a new index from all rows, beside the one that is read, and publishes it. */
    void rebuild() throws IOException {
        LOG.info("Writing the flight index anew.");
        var name = index.create(clock.millis());
        var position = copy(index.underConstruction(name), -1);
        index.refresh(name); // takes a while, in which more happens
        position = copy(index.underConstruction(name), position);
        index.publish(name);
        wake();
        Thread.ofVirtual().name("old-flight-index").start(this::removeForsaken);
        LOG.info("The flight index is written up to position {}.", position);
    }

    /** Whoever searches in an index that was just replaced comes to the end before it goes. */
    private void removeForsaken() {
        try {
            TimeUnit.SECONDS.sleep(SEARCH_SECONDS);
            index.removeForsaken(clock.instant());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            LOG.warn("An old flight index is left for later: {}", e.getMessage());
        }
    }

    private long copy(String name, long from) throws IOException {
        var position = from;
        List<FlightRows.Row> changed;
        do {
            changed = rows.changedAfter(position, BATCH);
            if (!changed.isEmpty() || position < 0) {
                position = changed.isEmpty() ? Math.max(position, 0) : changed.getLast().revision();
                index.write(name, changed, position);
            }
        } while (changed.size() == BATCH);
        return position;
    }
}
