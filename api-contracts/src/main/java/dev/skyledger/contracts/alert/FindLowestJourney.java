package dev.skyledger.contracts.alert;

/**
 * What does the cheapest of these journeys cost now, with connections? They are looked for on the
 * first days only. The answer, a {@link FoundPrice}, is null where none is known.
 */
public record FindLowestJourney(AlertCriteria criteria) {}
