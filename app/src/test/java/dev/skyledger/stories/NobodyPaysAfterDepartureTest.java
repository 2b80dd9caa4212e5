package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Trade;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Seats of a flight that leaves soon are held, and can be paid, only as long as they are sold. */
class NobodyPaysAfterDepartureTest {

    private static final Duration GRACE = Duration.ofSeconds(90);

    private final Api api = SharedNode.api();
    private final Trade trade = new Trade(api, SharedNode.admin(), SharedNode.traveller());

    @Test
    void the_time_to_pay_ends_before_the_flight_leaves_and_cannot_be_prolonged() {
        var departure = in(6);
        var booking = booked(flight("TP731", departure));
        assertThat(booking.text("status")).isEqualTo("HELD");
        assertThat(Instant.parse(booking.text("payBy"))).isEqualTo(departure.minus(GRACE));
        var more = post(Trade.path(booking) + "/hold-extension", Map.of());
        assertThat(more.status()).isEqualTo(409);
        assertThat(more.text("code")).isEqualTo("hold-not-extendable");
        assertThat(more.text("payBy")).isEqualTo(booking.text("payBy"));
        var card = Map.of("method", "card", "token", "tok_ok");
        var paid = post(Trade.path(booking) + "/payment", card);
        assertThat(paid.text("status")).isEqualTo("CONFIRMED");
    }

    @Test
    void of_several_flights_the_first_to_leave_decides() {
        var departure = in(7);
        var later = flight("TP732", Instant.parse("2098-06-01T10:00:00Z"));
        var booking = booked(flight("TP733", departure), later);
        assertThat(Instant.parse(booking.text("payBy"))).isEqualTo(departure.minus(GRACE));
    }

    @Test
    void when_nobody_could_pay_any_more_nothing_is_held() {
        var flight = flight("TP734", Instant.now().plusSeconds(75).truncatedTo(ChronoUnit.MINUTES));
        var refused = booked(flight);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("seats-unavailable");
        assertThat(refused.text("reason")).isEqualTo("sales-closed");
    }

    private Api.Answer booked(String... flights) {
        return post("/bookings", Order.of(flights).body());
    }

    private Api.Answer post(String path, Object body) {
        return api.post(path, trade.traveller(), body);
    }

    private String flight(String number, Instant departure) {
        var lisbon = LocalDateTime.ofInstant(departure, ZoneId.of("Europe/Lisbon"));
        return trade.scheduled(
                FlightPlan.of(number)
                        .with("departure", lisbon.toString())
                        .with("arrival", lisbon.plusHours(8).toString()));
    }

    /** At a full minute, which is what a timetable knows. */
    private static Instant in(int minutes) {
        return Instant.now().plus(Duration.ofMinutes(minutes)).truncatedTo(ChronoUnit.MINUTES);
    }
}
