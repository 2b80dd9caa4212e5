package dev.skyledger.query.price;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import dev.skyledger.query.price.PriceHistory.FareChange;
import dev.skyledger.query.price.PriceHistory.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Somebody wants to know what a route used to cost, and whether today is a good day to buy. */
@RestController
class PriceHistoryEndpoint {

    private static final int MOST_DAYS = 366;

    private final PriceHistory history;
    private final Markets markets;

    PriceHistoryEndpoint(PriceHistory history, Markets markets) {
        this.history = history;
        this.markets = markets;
    }

    /** The days with their prices, what that says about now, and page by page every change. */
    record Prices(
            String origin,
            String destination,
            Cabin cabin,
            LocalDate from,
            LocalDate to,
            Instant asOf,
            @Nullable Verdict verdict,
            List<DayPrices> days,
            List<FareChange> items,
            @Nullable String nextCursor) {}

    @GetMapping("/flights/prices/{origin}-{destination}")
    Prices prices(
            @PathVariable String origin,
            @PathVariable String destination,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "ECONOMY") Cabin cabin,
            @RequestParam(required = false) @Nullable Instant asOf,
            Paging paging) {
        var market = markets.between(origin, destination, asOf);
        var today = market.today();
        var last = to == null || to.isAfter(today) ? today : to;
        var first = from == null ? last.minusDays(Verdict.DAYS - 1L) : from;
        if (first.isAfter(last) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw refused("from", "is not after to and not in the future, at most a year before");
        }
        var usual = today.minusDays(Verdict.DAYS);
        var series = history.since(market, cabin, first.isBefore(usual) ? first : usual);
        var page = page(market, cabin, first, last, paging);
        return new Prices(
                origin,
                destination,
                cabin,
                first,
                last,
                market.at(),
                Verdict.of(series, series.days(usual, today.minusDays(1))),
                series.days(first, last),
                page.items(),
                page.nextCursor());
    }

    private Page<FareChange> page(
            Market market, Cabin cabin, LocalDate from, LocalDate to, Paging paging) {
        var after = paging.after();
        var mark = after == null ? new Mark(Long.MAX_VALUE, 0) : mark(after);
        var found = history.changes(market, cabin, from, to, mark, paging.limit() + 1);
        var shown = found.subList(0, Math.min(found.size(), paging.limit()));
        return paging.page(found, last -> next(mark, shown, last.position()));
    }

    private static String next(Mark before, List<FareChange> shown, long position) {
        var same = shown.stream().filter(it -> it.position() == position).count();
        var seen = before.position() == position ? before.seen() + same : same;
        return position + " " + seen;
    }

    private static Mark mark(String text) {
        var parts = text.split(" ", 2);
        return new Mark(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }

    private static RefusalException refused(String field, String message) {
        return new RefusalException(new Invalid(field, message));
    }
}
