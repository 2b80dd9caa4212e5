package dev.skyledger.command.flight;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.web.OurEra;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Reads times as people write them: with an offset, or as the clock at the airport shows them. */
final class LocalTimes {

    private LocalTimes() {}

    static Instant at(String field, String text, ZoneId zone) {
        try {
            return OurEra.within(
                    hasOffset(text)
                            ? OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS)
                            : local(field, LocalDateTime.parse(text.replace(' ', 'T')), zone));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused(field, "a time looks like 2026-12-20T10:30, with an offset or without");
        }
    }

    private static boolean hasOffset(String text) {
        var time = text.indexOf('T');
        return text.endsWith("Z")
                || text.endsWith("z")
                || text.indexOf('+', time) > 0
                || (time > 0 && text.indexOf('-', time) > 0);
    }

    private static Instant local(String field, LocalDateTime time, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw refused(field, "the clocks in " + zone + " skip that time");
        }
        return time.toInstant(offsets.getFirst()).truncatedTo(ChronoUnit.SECONDS);
    }

    private static RefusalException refused(String field, String message) {
        return new RefusalException(new Invalid(field, message));
    }
}
