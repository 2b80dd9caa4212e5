package dev.skyledger.contracts.shared;

/** What somebody may do. */
public enum Role {
    TRAVELLER,
    ADMIN,
    ANALYST,
    AUDITOR,
    OPERATOR
}
