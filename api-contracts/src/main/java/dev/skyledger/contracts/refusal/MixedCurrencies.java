package dev.skyledger.contracts.refusal;

import java.util.List;

/** One booking cannot hold prices in different currencies. */
public record MixedCurrencies(List<String> currencies) implements Refusal {

    public MixedCurrencies {
        currencies = List.copyOf(currencies);
    }
}
