package dev.skyledger.platform.reference;

import dev.skyledger.platform.reference.Difference.InUse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the places that are known with those of the source, and takes the source's over: the
 * very list that was compared, one at a time, and none that retires what is in use. Other nodes
 * know the old list a moment longer; a flight that was planned by it meanwhile brings the old list
 * back.
 */
@Component
public class ReferenceSync {

    private static final long TURN = 0x9090_1a5L;

    private final CurrentPlaces places;
    private final ReferenceSource source;
    private final JdbcClient db;
    private final TransactionTemplate together;
    private final Duration settle;
    private final Kind<Airport> airports;
    private final Kind<Airline> airlines;

    /**
     * A kind of places: those that are known, what they are called, and how others become known.
     */
    private record Kind<T>(
            Supplier<List<T>> known,
            Function<T, String> code,
            BiConsumer<List<T>, String> becomesKnown) {}

    private record Step<T>(Difference difference, List<T> before, boolean isDone) {}

    ReferenceSync(
            CurrentPlaces places,
            Editions editions,
            ReferenceSource source,
            JdbcClient db,
            PlatformTransactionManager transactions,
            @Value("${skyledger.reference.settle:3s}") Duration settle) {
        this.places = places;
        this.source = source;
        this.db = db;
        this.together = new TransactionTemplate(transactions);
        this.settle = settle;
        this.airports = new Kind<>(places::listed, it -> it.iata().value(), editions::addAirports);
        this.airlines =
                new Kind<>(places::airlines, it -> it.iata().value(), editions::addAirlines);
    }

    /** What taking over the airports of the source would do. */
    public Difference airports(InUse inUse) {
        return difference(airports, source.airports(), inUse);
    }

    /** What taking over the airlines of the source would do. */
    public Difference airlines(InUse inUse) {
        return difference(airlines, source.airlines(), inUse);
    }

    /** Takes the airports over, unless the difference names one in use that would go. */
    public Difference takeAirports(InUse inUse, String by) {
        return take(airports, source.airports(), inUse, by);
    }

    /** Takes the airlines over, unless the difference names one in use that would go. */
    public Difference takeAirlines(InUse inUse, String by) {
        return take(airlines, source.airlines(), inUse, by);
    }

    private static <T> Difference difference(Kind<T> kind, List<T> list, InUse inUse) {
        return Difference.of(kind.known().get(), list, kind.code(), inUse);
    }

    private <T> Difference take(Kind<T> kind, List<T> list, InUse inUse, String by) {
        var step = inTurn(() -> write(kind, list, inUse, by));
        places.refresh();
        var difference = step.difference();
        if (!step.isDone() || difference.retired().isEmpty()) {
            return difference;
        }
        waitForOthers();
        var late = inUse.of(difference.retired());
        if (!late.isEmpty()) {
            inTurn(() -> write(kind, step.before(), _ -> List.of(), by));
            places.refresh();
        }
        return difference.inUse(late);
    }

    private <T> Step<T> write(Kind<T> kind, List<T> list, InUse inUse, String by) {
        places.refresh();
        var before = kind.known().get();
        var difference = difference(kind, list, inUse);
        var isDone = difference.inUse().isEmpty() && !difference.isNothing();
        if (isDone) {
            kind.becomesKnown().accept(list, by);
        }
        return new Step<>(difference, before, isDone);
    }

    private <T> T inTurn(Supplier<T> work) {
        return Objects.requireNonNull(
                together.execute(_ -> {
                    db.sql("select cast(pg_advisory_xact_lock(?) as text)")
                            .param(TURN)
                            .query(String.class)
                            .single();
                    return work.get();
                }));
    }

    private void waitForOthers() {
        try {
            TimeUnit.MILLISECONDS.sleep(settle.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
