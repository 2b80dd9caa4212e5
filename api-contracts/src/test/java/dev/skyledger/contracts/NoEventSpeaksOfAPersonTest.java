package dev.skyledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.StreamOf;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoEventSpeaksOfAPersonTest {

    /** The provider's stand-in for a card, good for one charge: it names nobody. */
    private static final List<String> ALLOWED =
            List.of(
                    "PaymentBegun.card.token is a clear String",
                    "ExchangeRequested.card.token is a clear String");

    interface SampleEvent extends StreamOf {}

    sealed interface Narrower extends SampleEvent {}

    record Happened(String stream) implements Narrower {}

    record Asked(String stream) implements StreamOf {}

    @Test
    void no_event_holds_personal_data_in_clear() {
        assertThat(PersonalDataWalk.through(Messages.events())).isSubsetOf(ALLOWED);
    }

    @Test
    void an_event_is_known_by_its_family() {
        assertThat(Messages.isEvent(Happened.class)).isTrue();
        assertThat(Messages.isEvent(Asked.class)).isFalse();
    }

    @Test
    void the_messages_are_found() {
        assertThat(Messages.records())
                .anyMatch(type -> type.getSimpleName().equals("Money"))
                .noneMatch(type -> type == Happened.class);
    }
}
