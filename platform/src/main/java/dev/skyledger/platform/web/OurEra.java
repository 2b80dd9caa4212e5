package dev.skyledger.platform.web;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;

/** The years that can be asked for: what lies outside them, no table and no index can keep. */
public final class OurEra {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Instant BEGIN = FIRST.atStartOfDay(UTC).toInstant();
    private static final Instant END = LAST.plusDays(1).atStartOfDay(UTC).toInstant();

    private OurEra() {}

    public static LocalDate day(String text) {
        return within(LocalDate.parse(text));
    }

    static Instant moment(String text) {
        return within(Instant.parse(text));
    }

    static LocalDate within(LocalDate day) {
        require(!day.isBefore(FIRST) && !day.isAfter(LAST));
        return day;
    }

    public static Instant within(Instant moment) {
        require(!moment.isBefore(BEGIN) && moment.isBefore(END));
        return moment;
    }

    private static void require(boolean isWithin) {
        if (!isWithin) {
            throw new IllegalArgumentException("years are 1 to 9999 here");
        }
    }
}
