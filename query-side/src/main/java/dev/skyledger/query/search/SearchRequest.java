package dev.skyledger.query.search;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.reference.Places;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What somebody types into a search: a route and its days, or several legs. */
record SearchRequest(
        @Nullable String origin,
        @Nullable String destination,
        @Nullable LocalDate date,
        @Nullable LocalDate returnDate,
        @ArraySchema(
                        minItems = 2,
                        maxItems = 6,
                        schema =
                                @Schema(
                                        pattern = "^.+-.+-\\d{4}-\\d{2}-\\d{2}$",
                                        example = "LIS-JFK-2026-12-20"))
                @Nullable List<String> leg,
        @Schema(minimum = "1", maximum = "9") @Nullable Integer adults,
        @Schema(minimum = "1", maximum = "9") @Nullable Integer passengers,
        @Schema(minimum = "0", maximum = "8") @Nullable Integer children,
        @Schema(minimum = "0", maximum = "9") @Nullable Integer infants,
        @Nullable Cabin cabin,
        @Schema(pattern = "^(price|fastest|best|departure)$", example = "price")
                @Nullable String sort,
        @Schema(minimum = "0", maximum = "2") @Nullable Integer maxStops,
        @Nullable List<AirlineCode> airlines,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime departAfter,
        @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime departBefore,
        @Schema(minimum = "0") @Nullable BigDecimal maxPrice,
        @Schema(minimum = "0", maximum = "3") @Nullable Integer flexDays,
        @Schema(
                        description =
                                "Only the prices of the days around are wanted, beside a search that"
                                        + " was made before: it is not counted as another one.")
                @Nullable Boolean lookAround) {

    private static final int MOST_STOPS = 2;
    private static final int MOST_FLEX_DAYS = 3;

    Wish wish(Places places, String currency) {
        var stops = maxStops == null ? MOST_STOPS : maxStops;
        require(stops >= 0 && stops <= MOST_STOPS, "maxStops", "is 0, 1 or 2");
        var flex = flexDays == null ? 0 : flexDays;
        require(flex >= 0 && flex <= MOST_FLEX_DAYS, "flexDays", "is 0 to 3");
        require(
                flex == 0 || leg == null || leg.isEmpty(),
                "flexDays",
                "works with one route and its dates, not with legs");
        return new Wish(
                new WishedLegs(places).of(this),
                party(),
                cabin,
                order(),
                stops,
                new Narrowing(
                        airlines == null ? List.of() : airlines,
                        departAfter,
                        departBefore,
                        maxPrice == null ? null : price(maxPrice, currency)),
                flex);
    }

    boolean isLookAround() {
        return Boolean.TRUE.equals(lookAround);
    }

    private Party party() {
        require(
                adults == null || passengers == null,
                "passengers",
                "say either passengers or adults");
        var most = adults != null ? adults : passengers != null ? passengers : 1;
        try {
            return new Party(
                    most,
                    Objects.requireNonNullElse(children, 0),
                    Objects.requireNonNullElse(infants, 0));
        } catch (IllegalArgumentException e) {
            throw refused("adults", e.getMessage());
        }
    }

    private static Money price(BigDecimal amount, String currency) {
        require(amount.signum() >= 0, "maxPrice", "is not below zero");
        try {
            return Money.of(Money.written(amount), currency);
        } catch (IllegalArgumentException e) {
            throw refused("maxPrice", e.getMessage());
        }
    }

    private Wish.Order order() {
        return switch (sort == null ? "price" : sort.toLowerCase(Locale.ROOT)) {
            case "price" -> Wish.Order.PRICE;
            case "fastest" -> Wish.Order.FASTEST;
            case "best" -> Wish.Order.BEST;
            case "departure" -> Wish.Order.DEPARTURE;
            default -> throw refused("sort", "is price, fastest, best or departure");
        };
    }

    static void require(boolean isRight, String field, String message) {
        if (!isRight) {
            throw refused(field, message);
        }
    }

    static RefusalException refused(String field, @Nullable String message) {
        return new RefusalException(new Invalid(field, message == null ? "is not valid" : message));
    }
}
