package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.VoucherCode;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class AskedPeopleTest {

    private static final List<BookRequest.Passenger> ANA =
            List.of(new BookRequest.Passenger("Ana", "Silva", PassengerType.ADULT, null));

    @Test
    void a_number_of_seats_is_so_many_adults_without_a_name() {
        var people = AskedPeople.of(asked(null, 3, false, false), ANNAS_BOOKING);
        assertThat(people).hasSize(3).doesNotHaveDuplicates();
        assertThat(people)
                .allSatisfy(it -> {
                    assertThat(it.type()).isEqualTo(PassengerType.ADULT);
                    assertThat(it.givenName()).isNull();
                    assertThat(it.familyName()).isNull();
                });
        assertThat(people).isEqualTo(AskedPeople.of(asked(null, 3, false, false), ANNAS_BOOKING));
    }

    @Test
    void people_are_as_they_are_named() {
        assertThat(AskedPeople.of(asked(ANA, null, true, true), ANNAS_BOOKING))
                .extracting(Order.Person::givenName, Order.Person::familyName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ana", "Silva"));
    }

    @Test
    void it_is_one_or_the_other() {
        isRefused(asked(null, null, false, false), "passengers");
        isRefused(asked(ANA, 1, false, false), "passengers");
    }

    @Test
    void nothing_is_paid_before_names_are_there() {
        isRefused(asked(null, 1, true, false), "payment");
        isRefused(asked(null, 1, false, true), "vouchers");
    }

    private static void isRefused(BookRequest request, String field) {
        assertThatThrownBy(() -> AskedPeople.of(request, ANNAS_BOOKING))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusalException.class))
                .extracting(RefusalException::refusal)
                .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
                .extracting(Invalid::field)
                .isEqualTo(field);
    }

    private static BookRequest asked(
            List<BookRequest.Passenger> people, Integer seats, boolean pays, boolean voucher) {
        return new BookRequest(
                List.of(),
                null,
                people,
                seats,
                null,
                pays ? new CardRequest("card", CARD.token()) : null,
                voucher ? List.of(new VoucherCode("WELCOME20")) : null,
                null,
                null,
                null,
                null);
    }
}
