package dev.skyledger.contracts.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final String UUID = "0199aaaa-0000-7000-8000-00000000000a";

    @Test
    void an_id_prints_as_the_name_of_its_stream() {
        assertThat(new FlightId(UUID)).hasToString(UUID);
        assertThat(InventoryId.of(new FlightId(UUID))).hasToString("seats:" + UUID);
        assertThat(PaymentId.of(new BookingId(UUID))).hasToString("payment:" + UUID);
    }

    @Test
    void an_id_is_the_same_in_upper_case() {
        assertThat(new BookingId(UUID.toUpperCase(Locale.ROOT))).isEqualTo(new BookingId(UUID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0199aaaa00007000800000000000000a", "seats:x", " " + UUID})
    void an_id_is_a_whole_uuid(String value) {
        assertThatThrownBy(() -> new FlightId(value)).hasMessage("a flight id is a UUID");
    }

    @Test
    void fresh_ids_sort_by_the_time_they_were_made() {
        var ids = Stream.generate(Uuid7::next).limit(3).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.charAt(14) == '7');
        assertThat(ids.getFirst().substring(0, 8))
                .isLessThanOrEqualTo(ids.getLast().substring(0, 8));
    }

    @Test
    void the_id_of_a_name_is_the_same_for_ever_and_sorts_by_its_time() {
        var noon = Instant.parse("2025-12-19T12:00:00Z");
        assertThat(Uuid7.of(noon, "a/1")).isEqualTo("019b367b-2a00-7732-b2ab-e9343f0e102f");
        assertThat(Uuid7.of(noon, "a/2")).isNotEqualTo(Uuid7.of(noon, "a/1"));
        assertThat(Uuid7.of(noon.plusMillis(1), "a/1")).isGreaterThan(Uuid7.of(noon, "a/2"));
    }

    @Test
    void an_inventory_and_a_payment_know_whose_they_are() {
        var flight = new FlightId(UUID);
        var booking = new BookingId(UUID);
        assertThat(InventoryId.of(flight).flight()).isEqualTo(flight);
        assertThat(PaymentId.of(booking).booking()).isEqualTo(booking);
        assertThatThrownBy(() -> new InventoryId(UUID)).hasMessageContaining("seats:");
        assertThatThrownBy(() -> new PaymentId(UUID)).hasMessageContaining("payment:");
    }

    @Test
    void an_inventory_and_a_payment_belong_to_something_that_can_exist() {
        assertThatThrownBy(() -> new InventoryId("seats:x")).hasMessage("a flight id is a UUID");
        assertThatThrownBy(() -> new PaymentId("payment:x")).hasMessage("a booking id is a UUID");
    }

    @Test
    void what_takes_the_place_of_a_booking_is_another_one_and_always_the_same() {
        var booking = new BookingId(UUID);
        var another = booking.another();
        assertThat(another).isNotEqualTo(booking).isEqualTo(new BookingId(UUID).another());
        assertThat(another.another()).isNotIn(booking, another);
        assertThat(another.value()).startsWith("0199aaaa-0000-7000-8000-");
    }

    @Test
    void a_hold_knows_its_booking_and_which_attempt_it_belongs_to() {
        var booking = new BookingId(UUID);
        var hold = HoldId.of(ItemId.of(booking, 12), 1);
        assertThat(hold.booking()).isEqualTo(booking);
        assertThat(hold.attemptOfBoth()).isOne();
        assertThat(hold.secondTry().attemptOfBoth()).isOne();
        var inThirdLife = HoldId.of(ItemId.of(booking, 1), HoldId.attemptOf(3));
        assertThat(inThirdLife.attemptOfBoth()).isEqualTo(5);
        assertThat(inThirdLife.secondTry().attemptOfBoth()).isEqualTo(5);
    }

    @Test
    void a_new_attempt_is_a_new_hold() {
        var item = ItemId.of(new BookingId(UUID), 1);
        assertThat(HoldId.of(item, 1))
                .isEqualTo(HoldId.of(item, 1))
                .isNotEqualTo(HoldId.of(item, 2));
    }

    @ParameterizedTest
    @CsvSource({"AI-202, AI202", "ai202, AI202", "TP 0204, TP204", "u22a, U22A", "9W1, 9W1"})
    void flight_numbers_are_the_same_however_they_are_written(String written, String number) {
        assertThat(new FlightNumber(written)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1", "AI", "AI-20222", "AI0", "AI--1", "TAP204"})
    void what_is_no_flight_number_is_refused(String written) {
        assertThatThrownBy(() -> new FlightNumber(written))
                .hasMessage("a flight number looks like TP204");
    }

    @Test
    void a_flight_number_names_its_airline() {
        assertThat(new FlightNumber("TP204").airline()).isEqualTo(new AirlineCode("TP"));
    }

    @Test
    void codes_are_read_in_any_case() {
        assertThat(new AirportCode(" lis ")).isEqualTo(new AirportCode("LIS"));
        assertThat(new Locator("7kq2zx")).isEqualTo(new Locator("7KQ2ZX"));
        assertThatThrownBy(() -> new AirportCode("LI5")).hasMessageContaining("three letters");
        assertThatThrownBy(() -> new Locator("0KQ2ZX")).hasMessageContaining("six letters");
    }
}
