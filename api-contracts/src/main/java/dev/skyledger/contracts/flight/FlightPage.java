package dev.skyledger.contracts.flight;

import java.util.List;

/** Some flights, and whether there are more behind them. */
public record FlightPage(List<FlightDetails> items, boolean more) {}
