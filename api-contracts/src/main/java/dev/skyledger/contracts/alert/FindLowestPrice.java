package dev.skyledger.contracts.alert;

/**
 * What does the cheapest of these journeys cost now? The answer, a {@link FoundPrice}, is null
 * where nothing can be had.
 */
public record FindLowestPrice(AlertCriteria criteria) {}
