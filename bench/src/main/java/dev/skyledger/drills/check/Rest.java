package dev.skyledger.drills.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether every booking is final, or held by somebody who still has time. */
final class Rest {

    /** No hold is older than its moment by more. */
    private static final Duration LATEST = Duration.ofSeconds(30);

    /** An authorisation that is under way may take so much longer. */
    private static final Duration GRACE = Duration.ofSeconds(90);

    private static final Set<String> UNDER_WAY = Set.of("REQUESTED", "ACTION_REQUIRED");

    private Rest() {}

    /** What still moves; it may come to rest. */
    static List<String> moving(Collection<Booked> bookings, Instant now) {
        return bookings.stream().flatMap(it -> Stream.ofNullable(moving(it, now))).toList();
    }

    private static @Nullable String moving(Booked booking, Instant now) {
        var payBy = booking.payBy();
        if (booking.is("PENDING")) {
            return booking.id() + " is pending";
        }
        if (booking.is("HELD") && payBy != null && payBy.isBefore(now)) {
            return "%s is held, and was to be paid by %s".formatted(booking.id(), payBy);
        }
        if (booking.isBeingExchanged()) {
            return booking.id() + " is being exchanged";
        }
        return booking.is("HELD") && isBeingPaid(booking) ? booking.id() + " is being paid" : null;
    }

    /** What was held for too long; that cannot be made good. */
    static List<String> tooOld(Collection<Booked> bookings, Instant now) {
        return bookings.stream()
                .filter(it -> it.is("HELD") && isTooOld(it, now))
                .map(it -> "%s is held long after %s".formatted(it.id(), it.payBy()))
                .toList();
    }

    private static boolean isTooOld(Booked booking, Instant now) {
        var payBy = booking.payBy();
        if (payBy == null) {
            return true;
        }
        var moment = isBeingPaid(booking) ? payBy.plus(GRACE) : payBy;
        return moment.plus(LATEST).isBefore(now);
    }

    private static boolean isBeingPaid(Booked booking) {
        return UNDER_WAY.contains(booking.json().path("payment").path("status").asString(""));
    }
}
