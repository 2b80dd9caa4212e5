package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeQuote;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What was said that an exchange costs, and until when it was said to. */
record ExchangeTerms(BookingId booking, List<ExchangeQuote.Line> lines, Instant until) {

    Money fee() {
        return sum(ExchangeQuote.Line::fee);
    }

    Money due() {
        return sum(ExchangeQuote.Line::due);
    }

    Money difference() {
        return sum(ExchangeQuote.Line::price).minus(sum(ExchangeQuote.Line::before));
    }

    private Money sum(Function<ExchangeQuote.Line, Money> part) {
        return lines.stream().map(part).reduce(Money::plus).orElseThrow();
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(until);
    }

    ExchangeQuote quote(String word) {
        return new ExchangeQuote(word, difference(), fee(), due(), lines, until);
    }
}
