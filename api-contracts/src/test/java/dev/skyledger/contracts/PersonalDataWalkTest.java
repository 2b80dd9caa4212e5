package dev.skyledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PersonId;
import dev.skyledger.contracts.shared.SealedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PersonalDataWalkTest {

    record Sealed(BookingId booking, SealedText email, @Nullable SealedText phone) {}

    record Clear(BookingId booking, String email) {}

    record Born(LocalDate dateOfBirth) {}

    record Deep(List<Person> passengers, Map<String, Person> byRole) {}

    record Person(PersonId id, SealedText givenName, String familyName) {}

    record Contact(String value) {}

    record Reached(Contact reachedBy) {}

    record Codes(List<String> contacts, Map<String, String> names) {}

    record Anything(Object details, JsonNode raw, byte[] blob) {}

    record Circle(List<Circle> more, String displayName) {}

    sealed interface Way {
        record ByMail(String address) implements Way {}

        record ByLetter(SealedText address) implements Way {}
    }

    record Told(Way way) {}

    record Harmless(
            BookingId booking,
            AirportCode origin,
            Money total,
            boolean emailConfirmed,
            Instant passwordChangedAt,
            String reason,
            List<SealedText> names,
            PersonId contact,
            int capacity) {}

    @Test
    void sealed_texts_pass() {
        assertThat(found(Sealed.class)).isEmpty();
    }

    @Test
    void ids_money_flags_moments_and_plain_words_pass() {
        assertThat(found(Harmless.class)).isEmpty();
    }

    @Test
    void a_clear_text_is_found() {
        assertThat(found(Clear.class)).containsExactly("Clear.email is a clear String");
    }

    @Test
    void a_birth_date_is_found() {
        assertThat(found(Born.class)).containsExactly("Born.dateOfBirth is a clear LocalDate");
    }

    @Test
    void a_person_inside_lists_and_maps_is_found_once() {
        assertThat(found(Deep.class))
                .containsExactly("Deep.passengers.familyName is a clear String");
    }

    @Test
    void a_record_that_stands_for_personal_data_is_found_by_its_own_name() {
        assertThat(found(Reached.class))
                .containsExactly("Reached.reachedBy.value is a clear String");
    }

    @Test
    void lists_and_maps_of_texts_are_found() {
        assertThat(found(Codes.class))
                .containsExactlyInAnyOrder(
                        "Codes.contacts is a clear String",
                        "Codes.names is a clear String",
                        "Codes.names is a clear String");
    }

    @Test
    void what_could_hold_anything_is_found() {
        assertThat(found(Anything.class)).hasSize(3);
    }

    @Test
    void every_form_of_a_sealed_family_is_walked() {
        assertThat(found(Told.class)).containsExactly("Told.way.address is a clear String");
    }

    @Test
    void a_type_within_itself_is_walked_once() {
        assertThat(found(Circle.class)).containsExactly("Circle.displayName is a clear String");
    }

    private static List<String> found(Class<?> message) {
        return PersonalDataWalk.through(List.of(message));
    }
}
