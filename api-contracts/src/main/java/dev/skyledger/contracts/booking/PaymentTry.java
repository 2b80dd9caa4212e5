package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How far one try to pay has come. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
public sealed interface PaymentTry {

    /** The provider has not answered yet. */
    record Running(int attempt) implements PaymentTry {}

    /** The try is over, in whichever way the booking tells. */
    record Over(int attempt) implements PaymentTry {}
}
