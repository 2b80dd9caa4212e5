package dev.skyledger.query.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One thing that happened to a booking. */
record TimelineEntry(
        long position,
        Instant at,
        String code,
        String text,
        JsonNode actor,
        @Nullable String onBehalfOf,
        @Nullable String reason,
        JsonNode details,
        @Nullable String causedBy) {}
