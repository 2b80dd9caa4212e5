package dev.skyledger.drills.check;

import dev.skyledger.drills.play.Journal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether everything that was answered can be read, and came true. */
final class Promises {

    /** What a booking may be later, by what it was said to be. */
    private static final Map<String, Set<String>> LATER =
            Map.of(
                    "CONFIRMED", Set.of("CONFIRMED"),
                    "REJECTED", Set.of("REJECTED"),
                    "EXPIRED", Set.of("EXPIRED"),
                    "CANCELLED", Set.of("CANCELLED"),
                    "HELD", Set.of("HELD", "CONFIRMED", "EXPIRED", "CANCELLED", "REJECTED"));

    private Promises() {}

    static List<String> wrong(Journal journal, Map<String, Booked> bookings) {
        return journal.promises().stream()
                .flatMap(it -> Stream.ofNullable(wrong(journal, it, bookings.get(it.booking()))))
                .distinct()
                .toList();
    }

    private static @Nullable String wrong(
            Journal journal, Journal.Promise promise, @Nullable Booked now) {
        if (now == null) {
            return "%s was answered as %s and cannot be read"
                    .formatted(promise.booking(), promise.status());
        }
        var mayBe = LATER.get(promise.status());
        var isEnded = now.is("CANCELLED") && journal.isMeantToEnd(promise.booking());
        return mayBe == null || mayBe.contains(now.status()) || isEnded
                ? null
                : "%s was answered as %s and is %s"
                        .formatted(promise.booking(), promise.status(), now.status());
    }
}
