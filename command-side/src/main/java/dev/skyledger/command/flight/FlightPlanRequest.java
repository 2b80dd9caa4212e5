package dev.skyledger.command.flight;

import dev.skyledger.contracts.shared.FlightNumber;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A flight that goes on certain days of the week, as an administrator writes it down. Its times are
 * those that the clocks at the airports show, whatever the season; it arrives some days after it
 * left, or the day before where it crosses the date line.
 */
record FlightPlanRequest(
        @NotNull FlightNumber flightNumber,
        @NotBlank @Size(max = 60) String origin,
        @NotBlank @Size(max = 60) String destination,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotEmpty @Size(max = 7) Set<@NotNull DayOfWeek> operatingDays,
        @NotNull
                @Pattern(regexp = CLOCK, message = "is a time such as 10:30")
                @Schema(example = "10:30")
                String departure,
        @NotNull
                @Pattern(regexp = CLOCK, message = "is a time such as 10:30")
                @Schema(example = "13:45")
                String arrival,
        @Schema(defaultValue = "0") @Nullable @Min(-1) @Max(2) Integer arrivesDaysLater,
        @Nullable @Min(1) @Max(1000) Integer totalSeats,
        @Nullable AskedPrice price,
        @Nullable @Size(min = 1, max = 4) List<FlightRequest.@NotNull @Valid AskedCabin> cabins) {

    private static final String CLOCK = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    /** The days on which it goes. */
    List<LocalDate> days() {
        return from.datesUntil(until.plusDays(1))
                .filter(day -> operatingDays.contains(day.getDayOfWeek()))
                .toList();
    }

    /** As it would be written down for one of its days. */
    FlightRequest on(LocalDate day) {
        var later = arrivesDaysLater == null ? 0 : arrivesDaysLater;
        return new FlightRequest(
                flightNumber,
                origin,
                destination,
                day + "T" + departure,
                day.plusDays(later) + "T" + arrival,
                totalSeats,
                price,
                cabins,
                null,
                null);
    }
}
