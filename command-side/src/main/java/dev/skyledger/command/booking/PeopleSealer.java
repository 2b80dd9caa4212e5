package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.Contact;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.shared.PersonId;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.platform.personal.PersonalData;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals the people of an order: the passengers each under their own key, the contact under that of
 * whoever books.
 */
@Component
class PeopleSealer {

    private final PersonalData personal;

    PeopleSealer(PersonalData personal) {
        this.personal = personal;
    }

    /** The people of an order, as they may be written down. */
    record People(List<Passenger> passengers, Contact contact) {}

    /** Returns when the keys are committed, so that what they seal can be sent. */
    People sealed(Order order) {
        personal.introduce(
                Stream.concat(
                                Stream.of(order.traveller().person()),
                                order.people().stream().map(it -> it.passenger().person()))
                        .toList());
        return new People(order.people().stream().map(this::passenger).toList(), contact(order));
    }

    private Passenger passenger(Order.Person person) {
        var key = person.passenger().person();
        var born = person.dateOfBirth();
        return new Passenger(
                person.passenger(),
                person.type(),
                sealed(key, person.givenName()),
                sealed(key, person.familyName()),
                sealed(key, born == null ? null : born.toString()));
    }

    private Contact contact(Order order) {
        var key = order.traveller().person();
        return new Contact(personal.seal(key, order.email()), sealed(key, order.phone()));
    }

    private @Nullable SealedText sealed(PersonId key, @Nullable String clear) {
        return clear == null ? null : personal.seal(key, clear);
    }
}
