package dev.skyledger.command.flight;

import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.SeatNo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flight as an administrator writes it down: with its cabins and fares, or just with a number of
 * seats and a price; one that is changed may get fewer seats than are given away where that is
 * said.
 */
record FlightRequest(
        @NotNull FlightNumber flightNumber,
        @NotBlank @Size(max = 60) String origin,
        @NotBlank @Size(max = 60) String destination,
        @NotBlank @Size(max = 40) String departure,
        @NotBlank @Size(max = 40) String arrival,
        @Nullable @Min(1) @Max(1000) Integer totalSeats,
        @Nullable AskedPrice price,
        @Nullable @Size(min = 1, max = 4) List<@NotNull @Valid AskedCabin> cabins,
        @Nullable @Size(max = 200) String reason,
        @Nullable Boolean allowOversale) {

    /** A cabin as it is asked for. */
    record AskedCabin(
            @NotNull Cabin cabin,
            @NotNull @Min(1) @Max(1000) Integer capacity,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid AskedFare> fares,
            @Nullable @Valid AskedMap seatMap) {}

    /** Where the seats of a cabin are, as it is asked for. */
    record AskedMap(
            @NotNull Integer firstRow,
            @NotNull Integer lastRow,
            @NotBlank @Size(max = 30) String layout,
            @Nullable @Size(max = 500) List<@NotNull SeatNo> missing) {

        SeatMap map() {
            return new SeatMap(firstRow, lastRow, layout, missing == null ? List.of() : missing);
        }
    }

    /** A fare as it is asked for; without a number of seats it may take the whole cabin. */
    record AskedFare(
            @NotNull FareCode fareCode,
            @NotNull AskedPrice price,
            @Nullable @Min(1) @Max(1000) Integer seats,
            @Nullable Conditions conditions) {}
}
