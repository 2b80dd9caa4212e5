package dev.skyledger.command.flight.upload;

import static java.util.concurrent.CompletableFuture.completedFuture;

import dev.skyledger.command.flight.FlightIntake;
import dev.skyledger.command.flight.FlightSketches;
import dev.skyledger.command.flight.FlightVerdict;
import dev.skyledger.platform.waiting.Views;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Works a file off, slice by slice: while one slice is on its way to the log the next is read. What
 * is not written down as done is done again by whoever goes on, which changes nothing.
 */
@Component
class JobRun {

    /** The process that opens the seats of what was scheduled. */
    private static final String SALES = "flight-sales";

    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    private static final int MOMENTS = 20;

    private final Jobs jobs;
    private final FlightSketches sketches;
    private final FlightIntake flights;
    private final Rehearsals rehearsals;
    private final Views views;
    private final JdbcClient db;
    private final UploadPolicy policy;

    JobRun(
            Jobs jobs,
            FlightSketches sketches,
            FlightIntake flights,
            Rehearsals rehearsals,
            Views views,
            JdbcClient db,
            UploadPolicy policy) {
        this.jobs = jobs;
        this.sketches = sketches;
        this.flights = flights;
        this.rehearsals = rehearsals;
        this.views = views;
        this.db = db;
        this.policy = policy;
    }

    /** How a turn ended. */
    enum End {
        DONE,
        STOPPED,
        TAKEN_OVER
    }

    /** Works until the file is done, the node stops, or somebody else has the job. */
    End work(Job job, BooleanSupplier goesOn) throws IOException {
        if (!jobs.prolong(job)) {
            return End.TAKEN_OVER;
        }
        try (var in = new Chunks(db, job.id())) {
            var slices = new Slices(in, sketches, job.line(), policy.atOnce());
            var ids = new FlightIds(job);
            @Nullable CompletableFuture<Progress> before = null;
            for (var rows = slices.next(); !rows.isEmpty(); rows = slices.next()) {
                var begun = begun(job, new SliceWork(rows, ids));
                if (before != null && !jobs.advance(job, before.join())) {
                    return End.TAKEN_OVER;
                }
                before = begun;
                if (!goesOn.getAsBoolean()) {
                    return jobs.advance(job, before.join()) ? End.STOPPED : End.TAKEN_OVER;
                }
            }
            if (before != null && !jobs.advance(job, before.join())) {
                return End.TAKEN_OVER;
            }
        }
        return job.dryRun() ? End.DONE : onSale(job);
    }

    private CompletableFuture<Progress> begun(Job job, SliceWork slice) {
        if (slice.candidates().isEmpty()) {
            return completedFuture(slice.progress(List.of(), Map.of()));
        }
        if (job.dryRun()) {
            var earlier = rehearsals.note(job, slice.seen());
            return progress(flights.rehearse(slice.candidates()), slice, earlier);
        }
        return progress(flights.take(slice.candidates()), slice, Map.of());
    }

    private static CompletableFuture<Progress> progress(
            CompletableFuture<List<FlightVerdict>> verdicts,
            SliceWork slice,
            Map<Long, Rehearsals.Earlier> earlier) {
        return verdicts.thenApply(known -> slice.progress(known, earlier));
    }

    /** The seats are open too when a file is done, unless that takes unusually long. */
    private End onSale(Job job) {
        for (var moment = 0; moment < MOMENTS && !views.caughtUp(SALES, A_MOMENT); moment++) {
            if (!jobs.prolong(job)) {
                return End.TAKEN_OVER;
            }
        }
        return End.DONE;
    }
}
