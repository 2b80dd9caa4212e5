package dev.skyledger.command.booking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.command.booking.NamePolicy.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePolicyTest {

    private static final NamePolicy POLICY = new NamePolicy(3);

    @ParameterizedTest
    @CsvSource({
        "Ana, Silva, Anna, Silva",
        "Ana, Silva, Joanna, Silva",
        "Jürgen, Müller, Juergen, Mueller",
        "José, Nuñez, JOSE, NUNEZ",
        "Jonh, Smiht, John, Smith",
        "Silva, Ana Maria, Ana Maria, Silva",
        "Ana, Silva, Ana Maria Helena, Silva",
        "Ana Maria, Silva e Costa, Ana, Costa",
        "Anne-Marie, O’Neill, Anne Marie, ONeill"
    })
    void the_same_person_written_otherwise(String given, String family, String now, String then) {
        assertThat(POLICY.isTheSame(new Name(given, family), new Name(now, then))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ana, Silva, Rui, Costa",
        "Ana, Silva, Rui, Silva",
        "Ana, Silva, Ana, Rodrigues",
        "Ana, Silva, Bernardo, Silva",
        "Ana, Silva, Ana Maria, Costa",
        "-, -, Rui, Costa",
        "Ana, Silva, 1, 2"
    })
    void somebody_else(String given, String family, String now, String then) {
        assertThat(POLICY.isTheSame(new Name(given, family), new Name(now, then))).isFalse();
    }

    @Test
    void how_many_letters_may_differ_is_a_setting() {
        var wide = new NamePolicy(9);
        var first = new Name("Catarina", "Vasconcelos");
        var now = new Name("Katharina", "Wasconzellos");
        assertThat(wide.isTheSame(first, now)).isTrue();
        assertThat(POLICY.isTheSame(first, now)).isFalse();
        var strict = new NamePolicy(0);
        assertThat(strict.isTheSame(new Name("Ana", "Silva"), new Name("Anna", "Silva"))).isFalse();
        assertThat(strict.isTheSame(new Name("Ana", "Silva"), new Name("ANÁ", "Silva"))).isTrue();
    }
}
