package dev.skyledger.command.payment;

/** How far one try to pay has come. */
enum Progress {
    REQUESTED,
    ACTION_REQUIRED,
    AUTHORISED,
    CAPTURE_FAILED,
    CAPTURED,
    DECLINED,
    LETTING_GO,
    VOIDED;

    boolean isWaiting() {
        return this == REQUESTED || this == ACTION_REQUIRED;
    }

    /** A booking may be revived after its money was let go of. */
    boolean mayBeginAnew() {
        return this == DECLINED || this == VOIDED;
    }

    boolean isPromised() {
        return this == AUTHORISED || this == CAPTURE_FAILED;
    }
}
