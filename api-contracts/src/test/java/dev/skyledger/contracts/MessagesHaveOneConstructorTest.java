package dev.skyledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever says less than all of a message names what is left out, or a factory does. */
class MessagesHaveOneConstructorTest {

    record Talkative(int first, int second) {
        Talkative(int first) {
            this(first, 2);
        }
    }

    @Test
    void every_message_is_made_of_all_its_components() {
        assertThat(Messages.records()).isNotEmpty();
        assertThat(
                        Messages.records().stream()
                                .filter(this::hasShorter)
                                .map(type -> type.getSimpleName()))
                .isEmpty();
    }

    @Test
    void one_that_leaves_some_out_is_found() {
        assertThat(hasShorter(Talkative.class)).isTrue();
    }

    private boolean hasShorter(Class<?> type) {
        return type.getDeclaredConstructors().length > 1;
    }
}
