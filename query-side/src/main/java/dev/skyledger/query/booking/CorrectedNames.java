package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.SealedText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The passengers of a booking under the names that they were given last; still sealed. */
record CorrectedNames(JsonMapper json) {

    private record Name(PassengerId passenger, SealedText given, SealedText family) {

        Passenger of(Passenger was) {
            return new Passenger(was.passenger(), was.type(), given, family, was.dateOfBirth());
        }
    }

    List<Passenger> in(String asBooked, @Nullable String corrected) {
        var names = corrected == null ? new Name[0] : json.readValue(corrected, Name[].class);
        return Arrays.stream(json.readValue(asBooked, Passenger[].class))
                .map(passenger -> named(passenger, names))
                .toList();
    }

    private static Passenger named(Passenger passenger, Name[] names) {
        return Arrays.stream(names)
                .filter(name -> name.passenger().equals(passenger.passenger()))
                .findFirst()
                .map(name -> name.of(passenger))
                .orElse(passenger);
    }
}
