package dev.skyledger.query.timeline;

import dev.skyledger.contracts.booking.RequestRefused;
import dev.skyledger.platform.problem.ProblemCatalogue;
import java.util.Map;

/** Says what was refused, why, and what to do, in the words of the problem. */
final class RefusalSentences {

    private RefusalSentences() {}

    static Sentence of(RequestRefused it) {
        var problem = ProblemCatalogue.of(it.code());
        var why = problem.map(kind -> kind.meaning() + " " + kind.advice()).orElse(it.code());
        var more = it.last() == null ? "" : " What is refused from here on is not told here.";
        return Sentence.of(
                it,
                "%s was refused: %s%s".formatted(what(it.asked()), why, more),
                Map.of("asked", it.asked(), "code", it.code()));
    }

    private static String what(String asked) {
        return switch (asked) {
            case "payment" -> "Paying";
            case "hold-extension" -> "More time to pay";
            case "cancellation", "cancellation-quote" -> "Giving it up";
            case "exchange", "exchange-quote" -> "Exchanging flights";
            case "schedule-change" -> "A decision about a changed flight";
            case "name" -> "Another name";
            case "contact" -> "Another contact";
            case "seats" -> "A seat";
            case "revival" -> "Having its seats again";
            default -> "A change";
        };
    }
}
