package dev.skyledger.command.booking;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is the same name written otherwise: it differs from the first in so many letters at most,
 * and in no more than half of either part; or the parts changed places; or some were left out or
 * added.
 */
@ConfigurationProperties("skyledger.names")
record NamePolicy(@DefaultValue("3") int letters) {

    /** A whole name. */
    record Name(String given, String family) {

        private Name plain() {
            return new Name(plain(given), plain(family));
        }

        private Name turned() {
            return new Name(family, given);
        }

        private List<String> parts() {
            return Stream.of((given + " " + family).split(" "))
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** Without what papers and keyboards write differently. */
        private static String plain(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "")
                    .replaceAll("[^\\p{L}]+", " ")
                    .strip()
                    .toLowerCase(Locale.ROOT);
        }
    }

    boolean isTheSame(Name booked, Name written) {
        var first = booked.plain();
        var now = written.plain();
        return isClose(first, now)
                || isClose(first.turned(), now)
                || holds(now.parts(), first.parts())
                || holds(first.parts(), now.parts());
    }

    /** Nothing is no part of a name. */
    private static boolean holds(List<String> all, List<String> some) {
        return !some.isEmpty() && all.containsAll(some);
    }

    private boolean isClose(Name first, Name now) {
        var given = apart(first.given, now.given);
        var family = apart(first.family, now.family);
        return given + family <= letters
                && given <= half(first.given, now.given)
                && family <= half(first.family, now.family);
    }

    private static int half(String one, String other) {
        return Math.max(one.length(), other.length()) / 2;
    }

    /** How many letters must be written otherwise, left out, added or exchanged with the next. */
    private static int apart(String one, String other) {
        var row = new int[one.length() + 1][other.length() + 1];
        for (var at = 0; at <= one.length(); at++) {
            for (var to = 0; to <= other.length(); to++) {
                row[at][to] = at == 0 || to == 0 ? at + to : least(row, at, to, one, other);
            }
        }
        return row[one.length()][other.length()];
    }

    private static int least(int[][] row, int at, int to, String one, String other) {
        var isSame = one.charAt(at - 1) == other.charAt(to - 1);
        var least = Math.min(row[at - 1][to], row[at][to - 1]) + 1;
        least = Math.min(least, row[at - 1][to - 1] + (isSame ? 0 : 1));
        var isTurned =
                at > 1
                        && to > 1
                        && one.charAt(at - 1) == other.charAt(to - 2)
                        && one.charAt(at - 2) == other.charAt(to - 1);
        return isTurned ? Math.min(least, row[at - 2][to - 2] + 1) : least;
    }
}
