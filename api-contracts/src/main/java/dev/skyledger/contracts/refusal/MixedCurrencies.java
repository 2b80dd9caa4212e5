package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import java.util.List;

/** One booking cannot hold prices in different currencies. */
public record MixedCurrencies(BookingId booking, List<String> currencies) implements Refusal {

    public MixedCurrencies {
        currencies = List.copyOf(currencies);
    }
}
