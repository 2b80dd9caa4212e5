package dev.skyledger.contracts.search;

/** How many flights to come does each airport have? Answered with {@link Traffic}. */
public record FindTraffic() {}
