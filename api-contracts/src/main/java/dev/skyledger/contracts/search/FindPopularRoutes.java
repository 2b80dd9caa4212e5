package dev.skyledger.contracts.search;

/** Which routes are searched most, over a week? Answered with {@link PopularPairs}. */
public record FindPopularRoutes(int most) {}
