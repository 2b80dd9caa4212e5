package dev.skyledger.contracts.inventory;

/** What brought a cabin out of an oversale. */
public enum OversaleResolution {
    SEATS_RETURNED,
    CAPACITY_RAISED,
    OVERBOOKING_AUTHORISED
}
