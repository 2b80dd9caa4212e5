package dev.skyledger.saga.schedule;

import dev.skyledger.contracts.booking.ReportOutcome;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.saga.provider.Origin;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells bookings of changed flights until they know, and decides where nobody did in time. Two
 * sweeps at once do no harm, for every step may be taken again.
 */
@Component
class ScheduleSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleSweep.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PendingTable pending;

    private final Announcements announcements;

    private final Notices notices;

    private final SchedulePolicy policy;

    private final Clock clock;

    ScheduleSweep(
            PendingTable pending,
            Announcements announcements,
            Notices notices,
            SchedulePolicy policy,
            Clock clock) {
        this.pending = pending;
        this.announcements = announcements;
        this.notices = notices;
        this.policy = policy;
        this.clock = clock;
    }

    /** All that is due now, so many at once. */
    void run() {
        var now = clock.instant();
        for (var all = notices(now); all; all = notices(now)) {}
        for (var all = decisions(now); all; all = decisions(now)) {}
    }

    private record Change(InventoryId inventory, long revision) {}

    /** Whether there may be more. */
    private boolean notices(Instant now) {
        var due = pending.notices(now, policy.atOnce());
        due.stream()
                .collect(
                        Collectors.groupingBy(
                                it -> new Change(it.inventory(), it.revision()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .forEach((change, all) -> tell(change, all, now));
        return due.size() == policy.atOnce();
    }

    private void tell(Change change, List<PendingTable.Notice> all, Instant now) {
        var event = announcements.event(change.inventory(), change.revision());
        var announcement =
                event.flatMap(it -> announcements.in(it.getPayload(), change.revision()));
        if (announcement.isEmpty()) {
            all.forEach(pending::told);
            return;
        }
        var origin = Origin.of(event.orElseThrow());
        var answers = new LinkedHashMap<PendingTable.Notice, CompletableFuture<ReportOutcome>>();
        all.forEach(it -> answers.put(it, notices.tell(it.booking(), announcement.get(), origin)));
        answers.forEach((notice, answer) -> {
            if (isTold(notice, answer, now)) {
                pending.told(notice);
            } else {
                pending.postpone(notice, now.plus(policy.stepWithin()));
            }
        });
    }

    /** Who is not there after a while was never placed. */
    private boolean isTold(
            PendingTable.Notice notice, CompletableFuture<ReportOutcome> answer, Instant now) {
        try {
            return outcome(answer) == ReportOutcome.TOLD;
        } catch (CompletionException e) {
            LOG.info("booking {} is told later: {}", notice.booking(), e.getMessage());
            return e.getCause() instanceof AggregateNotFoundException
                    && notice.since().plus(policy.placeWithin()).isBefore(now);
        }
    }

    private boolean decisions(Instant now) {
        var due = pending.undecided(now, policy.atOnce());
        var answers = new LinkedHashMap<BookingId, CompletableFuture<Boolean>>();
        due.forEach(booking -> answers.put(booking, notices.settle(booking)));
        answers.forEach((booking, answer) -> {
            if (isSettled(booking, answer)) {
                pending.decided(booking, now);
            } else {
                pending.postpone(booking, now, now.plus(policy.stepWithin()));
            }
        });
        return due.size() == policy.atOnce();
    }

    private static boolean isSettled(BookingId booking, CompletableFuture<Boolean> answer) {
        try {
            return outcome(answer);
        } catch (CompletionException e) {
            LOG.warn("booking {} is decided about later: {}", booking, e.getMessage());
            return false;
        }
    }

    private static <R> R outcome(CompletableFuture<R> answer) {
        return answer.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }
}
