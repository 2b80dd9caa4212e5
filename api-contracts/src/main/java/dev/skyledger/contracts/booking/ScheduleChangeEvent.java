package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.ItemId;

/** Everything that can happen to a booking because the seller changed one of its flights. */
public sealed interface ScheduleChangeEvent extends BookingEvent
        permits ScheduleChangeReported, ScheduleChangeAccepted, ScheduleChangeRefused {

    ItemId item();
}
