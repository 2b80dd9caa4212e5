package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A name can be put right, also on a full flight, and nobody reads it who should not. */
class NamesAreCorrectedTest {

    private static Api api;
    private static String anna;
    private static Api.Answer booking;

    @BeforeAll
    static void start() {
        api = SharedNode.api();
        anna = api.login("traveller@skyledger.test");
        var flight = api.flight(api.login("admin@skyledger.test"), "TP631", 1);
        booking = api.post("/bookings", anna, Order.of(flight).paying("tok_ok").body());
        assertThat(booking.text("status")).isEqualTo("CONFIRMED");
        assertThat(api.seatsFree(flight)).isZero();
    }

    @Test
    void the_owner_puts_a_name_right_twice() {
        for (var name : new String[] {"Joana", "Joanna"}) {
            var corrected = correct(passenger(), name, anna);
            assertThat(corrected.status()).isEqualTo(200);
            assertThat(nameIn(corrected)).isEqualTo(name);
        }
        var path = "/bookings/" + booking.text("bookingId");
        assertThat(nameIn(api.get(path, anna))).isEqualTo("Joanna");
        assertThat(api.get("/bookings", anna).body().toString()).contains("Joanna");
        assertThat(nameIn(api.get(path, api.login("auditor@skyledger.test"))))
                .isNotEqualTo("Joanna");
        assertThat(api.get(path + "/timeline", anna).body().toString())
                .contains("passenger-name-corrected")
                .doesNotContain("Joanna");
        assertThat(
                        SharedNode.database()
                                .sql("select string_agg(given, ' ') from booking_view.name")
                                .query(String.class)
                                .single())
                .doesNotContain("Joanna");
    }

    @Test
    void a_place_is_not_passed_on_step_by_step_and_staff_say_why_they_write_another_name() {
        assertThat(correct(passenger(), "Joana", anna).status()).isEqualTo(200);
        for (var name : new String[] {"Jonas", "Bernardo"}) {
            var refused = correct(passenger(), name, anna);
            assertThat(refused.status()).as(name).isEqualTo(409);
            assertThat(refused.text("code")).isEqualTo("name-of-another");
        }
        var admin = SharedNode.admin();
        assertThat(correct(passenger(), "Bernardo", admin).status()).isEqualTo(400);
        var married = Map.of("givenName", "Ana", "familyName", "Rodrigues", "reason", "married");
        assertThat(api.send("PUT", path(passenger()), admin, married).status()).isEqualTo(200);
        assertThat(correct(passenger(), "Joanna", anna).status()).isEqualTo(200);
    }

    @Test
    void nobody_elses_and_nobody_who_does_not_travel() {
        var ben = api.newcomer("ben-631@example.org");
        assertThat(correct(passenger(), "Ben", ben).status()).isEqualTo(404);
        assertThat(correct("01937a00-0000-7000-8000-00000000aa99", "Ben", anna).status())
                .isEqualTo(404);
        assertThat(correct(passenger(), " ", anna).status()).isEqualTo(400);
    }

    private static Api.Answer correct(String passenger, String name, String token) {
        return api.send(
                "PUT", path(passenger), token, Map.of("givenName", name, "familyName", "Silva"));
    }

    private static String path(String passenger) {
        return "/bookings/" + booking.text("bookingId") + "/passengers/" + passenger + "/name";
    }

    private static String passenger() {
        return booking.body().path("passengers").path(0).path("passengerId").asString();
    }

    private static String nameIn(Api.Answer answer) {
        return answer.body().path("passengers").path(0).path("givenName").asString("");
    }
}
