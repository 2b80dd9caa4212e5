package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import java.time.LocalDate;
import java.util.List;

/** Who may travel together, and how old they are for it. */
final class PartyRules {

    private static final int CHILD_FROM = 2;

    private static final int ADULT_FROM = 12;

    private PartyRules() {}

    /** Who they are together; how old they are is known when the flights are. */
    static Party partyOf(List<Order.Person> people) {
        for (var number = 0; number < people.size(); number++) {
            var person = people.get(number);
            require(
                    person.type() == PassengerType.ADULT || person.dateOfBirth() != null,
                    birthOf(number),
                    "is required for a child or an infant");
        }
        try {
            return new Party(
                    count(people, PassengerType.ADULT),
                    count(people, PassengerType.CHILD),
                    count(people, PassengerType.INFANT));
        } catch (IllegalArgumentException e) {
            throw new RefusalException(new Invalid("passengers", String.valueOf(e.getMessage())));
        }
    }

    /** Whether everybody is of the age that they book for on the day of the last flight. */
    static void requireAges(List<Order.Person> people, LocalDate on) {
        for (var number = 0; number < people.size(); number++) {
            var person = people.get(number);
            var born = person.dateOfBirth();
            if (born != null) {
                requireAge(birthOf(number), person.type(), born, on);
            }
        }
    }

    private static String birthOf(int number) {
        return "passengers[" + number + "].dateOfBirth";
    }

    private static int count(List<Order.Person> people, PassengerType type) {
        return (int) people.stream().filter(person -> person.type() == type).count();
    }

    private static void requireAge(String field, PassengerType type, LocalDate born, LocalDate on) {
        if (born.isAfter(on)) {
            throw invalid(field, "lies in the future");
        }
        var age = born.until(on).getYears();
        switch (type) {
            case INFANT -> require(age < CHILD_FROM, field, "an infant is under 2 years old");
            case CHILD ->
                    require(
                            age >= CHILD_FROM && age < ADULT_FROM,
                            field,
                            "a child is 2 to 11 years old");
            case ADULT -> require(age >= ADULT_FROM, field, "an adult is 12 years or older");
        }
    }

    private static void require(boolean isRight, String field, String message) {
        if (!isRight) {
            throw invalid(field, message);
        }
    }

    private static RefusalException invalid(String field, String message) {
        return new RefusalException(new Invalid(field, message));
    }
}
