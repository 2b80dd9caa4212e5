package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How far the wish to exchange flights has come. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
public sealed interface ExchangeTry {

    /** Nobody asked for it yet. */
    record Unknown() implements ExchangeTry {}

    /** It is on its way. */
    record Running(int number) implements ExchangeTry {}

    /** The booking has the new flights. */
    record Done(int number) implements ExchangeTry {}

    /** The booking has its old flights, for a reason. */
    record FellThrough(int number, String reason) implements ExchangeTry {}
}
