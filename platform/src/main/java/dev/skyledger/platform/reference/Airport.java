package dev.skyledger.platform.reference;

import dev.skyledger.contracts.shared.AirportCode;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place where flights begin and end. */
public record Airport(
        AirportCode iata,
        String name,
        String city,
        @Nullable String cityCode,
        String country,
        ZoneId timeZone,
        double latitude,
        double longitude,
        List<String> otherNames) {

    public Airport {
        otherNames = List.copyOf(otherNames);
    }
}
