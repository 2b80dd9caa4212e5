package dev.skyledger.contracts.voucher;

/** Why a use was given back. */
public enum VoucherReleaseReason {
    /** The booking was rejected, expired or was given up before it was paid. */
    BOOKING_ENDED,

    /** The booking was never placed. */
    BOOKING_NEVER_PLACED,

    /** The booking stood, but its money could never be charged, so even a use for good returns. */
    BOOKING_NEVER_PAID,

    /** The seller ended what was left of the booking, so even a use for good returns. */
    BOOKING_ENDED_BY_SELLER
}
