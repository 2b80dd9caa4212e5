package dev.skyledger.query.timeline;

import dev.skyledger.platform.log.Actor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One thing that happened to a booking. */
record TimelineEntry(
        long position,
        Instant at,
        String code,
        String text,
        @Schema(implementation = Actor.class) JsonNode actor,
        @Nullable String onBehalfOf,
        @Nullable String reason,
        JsonNode details,
        @Nullable String causedBy) {}
