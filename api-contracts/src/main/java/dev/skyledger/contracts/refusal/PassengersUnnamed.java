package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PassengerId;
import java.util.List;

/** Who is to travel must be named before the booking is paid. */
public record PassengersUnnamed(BookingId booking, List<PassengerId> passengers)
        implements Refusal {

    public PassengersUnnamed {
        passengers = List.copyOf(passengers);
    }
}
