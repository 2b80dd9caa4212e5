package dev.skyledger.contracts.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the cheapest journey costs the party that leaves, and returns, on days around the wished
 * ones.
 */
public record GridPrice(
        LocalDate date,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate returnDate,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Money price) {}
