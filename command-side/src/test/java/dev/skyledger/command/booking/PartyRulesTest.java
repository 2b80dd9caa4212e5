package dev.skyledger.command.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.PassengerId;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartyRulesTest {

    private static final LocalDate FLYING = LocalDate.of(2026, 11, 21);

    private final Order.Person adult = person(PassengerType.ADULT, null);

    @Test
    void an_adult_may_take_a_child_and_an_infant_along() {
        var child = person(PassengerType.CHILD, FLYING.minusYears(2));
        var infant = person(PassengerType.INFANT, FLYING.minusYears(2).plusDays(1));
        var people = List.of(adult, child, infant);
        assertThat(PartyRules.partyOf(people)).isEqualTo(new Party(1, 1, 1));
        assertThatNoException().isThrownBy(() -> PartyRules.requireAges(people, FLYING));
    }

    @Test
    void a_child_needs_a_birth_date() {
        refuses("passengers[1].dateOfBirth", adult, person(PassengerType.CHILD, null));
    }

    @Test
    void twelve_is_no_child() {
        refuses(
                "passengers[1].dateOfBirth",
                adult,
                person(PassengerType.CHILD, FLYING.minusYears(12)));
    }

    @Test
    void nobody_travels_before_they_are_born() {
        refuses(
                "passengers[1].dateOfBirth",
                adult,
                person(PassengerType.INFANT, FLYING.plusDays(1)));
    }

    @Test
    void a_child_does_not_travel_alone() {
        refuses("passengers", person(PassengerType.CHILD, FLYING.minusYears(5)));
    }

    private static void refuses(String field, Order.Person... people) {
        assertThatThrownBy(
                        () -> {
                            PartyRules.partyOf(List.of(people));
                            PartyRules.requireAges(List.of(people), FLYING);
                        })
                .asInstanceOf(InstanceOfAssertFactories.type(RefusalException.class))
                .extracting(RefusalException::refusal)
                .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
                .extracting(Invalid::field)
                .isEqualTo(field);
    }

    private static Order.Person person(PassengerType type, @Nullable LocalDate born) {
        var id = new PassengerId("01937a00-0000-7000-8000-00000000aa01");
        return new Order.Person(id, type, "Given", "Family", born);
    }
}
