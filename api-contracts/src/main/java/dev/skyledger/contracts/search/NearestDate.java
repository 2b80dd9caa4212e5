package dev.skyledger.contracts.search;

import dev.skyledger.contracts.shared.Money;
import java.time.LocalDate;

/**
 * A day near an empty one that has flights, on which leg of the journey, counted from 1, and what
 * the cheapest costs the party.
 */
public record NearestDate(int leg, LocalDate date, Money price) {}
