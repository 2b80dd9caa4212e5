package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of somebody's bookings are wanted, by status, day of the first departure, and when they
 * last changed.
 */
record Wanted(
        TravellerId traveller,
        @Nullable BookingStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant modifiedSince) {}
