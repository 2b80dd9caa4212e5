package dev.skyledger.contracts.booking;

import org.jspecify.annotations.Nullable;

/** A change that somebody may decide about, else how it was decided, else neither. */
public record FoundScheduleChange(
        @Nullable ScheduleChangeReported open, @Nullable ScheduleDecision decided) {}
