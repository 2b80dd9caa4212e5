package dev.skyledger.query.money;

/** How far money that is to come back has come. */
enum RefundStatus {
    OWED,
    REQUESTED,
    FAILED,
    DONE
}
