package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeQuote;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What was said that an exchange costs, whether the booking was paid then, and until when it was
 * said to.
 */
record ExchangeTerms(
        BookingId booking, boolean paid, List<ExchangeQuote.Line> lines, Instant until) {

    /** The same with no more coming back than there is. */
    ExchangeTerms returning(Money atMost) {
        var excess = due().times(-1).minus(atMost);
        var capped = new ArrayList<ExchangeQuote.Line>();
        for (var line : lines) {
            var back = line.due().times(-1);
            var kept = excess.compareTo(back) < 0 ? excess : back;
            capped.add(kept.isPositive() ? owing(line, line.due().plus(kept)) : line);
            excess = kept.isPositive() ? excess.minus(kept) : excess;
        }
        return new ExchangeTerms(booking, paid, capped, until);
    }

    private static ExchangeQuote.Line owing(ExchangeQuote.Line line, Money due) {
        return new ExchangeQuote.Line(
                line.itemId(),
                line.flightId(),
                line.cabin(),
                line.fareCode(),
                line.before(),
                line.price(),
                line.fee(),
                due,
                line.rule());
    }

    Money fee() {
        return sum(ExchangeQuote.Line::fee);
    }

    /** Less than nothing comes back. */
    Money due() {
        return sum(ExchangeQuote.Line::due);
    }

    private Money difference() {
        return sum(ExchangeQuote.Line::price).minus(sum(ExchangeQuote.Line::before));
    }

    private Money sum(Function<ExchangeQuote.Line, Money> part) {
        return lines.stream().map(part).reduce(Money::plus).orElseThrow();
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(until);
    }

    ExchangeQuote quote(String word) {
        return new ExchangeQuote(
                word,
                difference(),
                fee(),
                orNothing(due()),
                orNothing(due().times(-1)),
                lines,
                until);
    }

    private static Money orNothing(Money amount) {
        return amount.isPositive() ? amount : amount.times(0);
    }
}
