package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.personal.PersonalData;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whoever takes other flights is still of the age that they booked for when the last one leaves.
 */
@Component
class Ages {

    private final PersonalData personal;

    private final Timetable timetable;

    Ages(PersonalData personal, Timetable timetable) {
        this.personal = personal;
        this.timetable = timetable;
    }

    /** With the flights that come beside those that stay. */
    void require(ExchangeProposal proposal, List<FlightId> coming) {
        var staying = proposal.staying().stream().map(HeldItem::flight);
        var people = proposal.people().stream().map(this::opened).toList();
        timetable
                .lastDeparture(Stream.concat(staying, coming.stream()).toList())
                .ifPresent(on -> PartyRules.requireAges(people, on));
    }

    /** Whoever is erased has no age any more. */
    private Order.Person opened(Passenger it) {
        var sealed = it.dateOfBirth();
        var born = sealed == null ? null : personal.open(sealed);
        return new Order.Person(
                it.passenger(), it.type(), null, null, born == null ? null : LocalDate.parse(born));
    }
}
