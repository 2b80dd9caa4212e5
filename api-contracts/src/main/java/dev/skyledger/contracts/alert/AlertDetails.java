package dev.skyledger.contracts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An alert as its owner sees it: what the cheapest of these journeys costs now, and what the last
 * one cost that met the target. Without a target every new low is told.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlertDetails(
        AlertId alertId,
        String origin,
        String destination,
        LocalDate from,
        LocalDate to,
        int adults,
        int children,
        int infants,
        @Nullable Cabin cabin,
        @Nullable Integer maxStops,
        @Nullable Money target,
        AlertStatus status,
        @Nullable FoundPrice lastSeen,
        @Nullable FoundPrice lastMet,
        @Nullable Instant lastMetAt,
        Instant createdAt) {}
