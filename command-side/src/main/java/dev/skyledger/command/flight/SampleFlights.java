package dev.skyledger.command.flight;

import dev.skyledger.contracts.refusal.FlightExists;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.reference.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the made-up timetable of the coming days on sale, as far as it is not there yet. */
@Component
public class SampleFlights {

    private static final int AT_ONCE = 128;

    private final FlightDesk desk;
    private final SampleSchedule schedule;
    private final JdbcClient db;
    private final Clock clock;
    private final EventStore log;

    SampleFlights(
            FlightDesk desk,
            Places places,
            JdbcClient db,
            Clock clock,
            EventStore log,
            @Value("${skyledger.currency:EUR}") String currency) {
        this.desk = desk;
        this.schedule = new SampleSchedule(places, currency);
        this.db = db;
        this.clock = clock;
        this.log = log;
    }

    /** Tells how many of how many flights are there so far. */
    public interface Progress {
        void at(int done, int all);
    }

    /** Answers with the number of flights that are new. */
    public int topUp(Progress progress) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var missing =
                LongStream.rangeClosed(1, SampleSchedule.DAYS_AHEAD)
                        .mapToObj(today::plusDays)
                        .filter(this::isNotLoaded)
                        .flatMap(day -> schedule.on(day).stream())
                        .toList();
        var room = new Semaphore(AT_ONCE);
        var done = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sample : missing) {
                room.acquireUninterruptibly();
                threads.submit(() -> {
                    try {
                        if (isNew(sample.flight())) {
                            schedule(sample);
                            progress.at(done.incrementAndGet(), missing.size());
                        }
                    } finally {
                        room.release();
                    }
                });
            }
        }
        return done.get();
    }

    /** One that was cancelled or flies on another day now has left its day to others. */
    private boolean isNew(FlightId flight) {
        return log.lastSequenceNumberFor(flight.value()).isEmpty();
    }

    /** A flight that somebody scheduled by hand stays as it is. */
    private void schedule(SampleSchedule.Sample sample) {
        try {
            desk.schedule(sample.flight(), sample.plan());
        } catch (RefusalException e) {
            if (!(e.refusal() instanceof FlightExists)) {
                throw e;
            }
        }
    }

    /** The last flight of a day is settled only when all of its day were begun. */
    private boolean isNotLoaded(LocalDate day) {
        var settled =
                db.sql("select count(*) from flight_claims.claim where day = :day and settled")
                        .param("day", day)
                        .query(Integer.class)
                        .single();
        return settled < schedule.on(day).size();
    }
}
