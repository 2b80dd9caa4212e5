package dev.skyledger.contracts.voucher;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Whether something can be promised to those who have the code of a voucher. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
public sealed interface VoucherCheck {

    /** It can be used, now or later. */
    record Good() implements VoucherCheck {}

    /** Nobody can begin to use it any more. */
    record Over(ReservationOutcome.Reason reason) implements VoucherCheck {}
}
