package dev.skyledger.contracts.search;

import dev.skyledger.contracts.shared.Money;
import java.time.LocalDate;

/** A day near an empty one that has flights, and what the cheapest costs the party. */
public record NearestDate(LocalDate date, Money price) {}
