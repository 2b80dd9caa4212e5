package dev.skyledger.contracts.shared;

/** The classes of travel, plainest first. */
public enum Cabin {
    ECONOMY,
    PREMIUM,
    BUSINESS,
    FIRST
}
