package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.SharedNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever was stored while people administered and booked, the log says who did it. */
class EveryEventSaysWhoDidItTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api api = SharedNode.api();

    private record Stored(String type, String stream, JsonNode metadata) {

        String text(String member) {
            return metadata.path(member).asString("");
        }
    }

    @Test
    void no_stored_event_is_without_its_actor_channel_and_story() {
        var flight = flight();
        assertThat(book(flight, "tok_ok")).isEqualTo(201);
        assertThat(book(flight, "tok_declined")).isEqualTo(409);
        var events = stored();
        assertThat(events).hasSizeGreaterThan(20).allSatisfy(EveryEventSaysWhoDidItTest::isWhole);
        var whoDid =
                events.stream()
                        .collect(
                                Collectors.toMap(
                                        Stored::type,
                                        it -> it.metadata.at("/actor/kind").asString(),
                                        (first, _) -> first));
        assertThat(whoDid)
                .containsAllEntriesOf(
                        Map.of(
                                "FlightScheduled", "STAFF",
                                "BookingPlaced", "TRAVELLER",
                                "SeatsHeld", "TRAVELLER",
                                "PaymentAuthorised", "PROVIDER",
                                "SeatsSold", "SYSTEM",
                                "BookingConfirmed", "SYSTEM"));
    }

    @Test
    void one_booking_is_one_story_of_one_trace() {
        var answer =
                api.post(
                        "/bookings",
                        SharedNode.traveller(),
                        Api.order(flight(), "tok_ok"),
                        "Prefer",
                        "wait=30");
        var booking = answer.text("bookingId");
        var its = stored().stream().filter(it -> it.stream.contains(booking)).toList();
        assertThat(its).hasSizeGreaterThan(4);
        assertThat(its)
                .extracting(it -> it.text("correlationId"))
                .containsOnly(its.getFirst().text("correlationId"));
        assertThat(its.getFirst().text("traceId"))
                .isEqualTo(answer.headers().get("x-trace-id").getFirst());
    }

    private static void isWhole(Stored event) {
        assertThat(List.of("channel", "correlationId", "causationId", "traceId", "commandId"))
                .as("%s has %s", event.type, event.metadata)
                .allSatisfy(member -> assertThat(event.text(member)).isNotBlank());
        var actor = event.metadata.path("actor");
        assertThat(actor.path("kind").asString(""))
                .as("%s has %s", event.type, event.metadata)
                .isIn("TRAVELLER", "STAFF", "SYSTEM", "PROVIDER");
        assertThat(actor.path("id").asString("")).isNotBlank();
        assertThat(actor.path("role").asString("")).isNotBlank();
    }

    private String flight() {
        var number = "WD" + stored().size();
        var plan = FlightPlan.of(number);
        return api.post("/admin/flights", SharedNode.admin(), plan.body()).text("flightId");
    }

    private int book(String flight, String card) {
        return api.post(
                        "/bookings",
                        SharedNode.traveller(),
                        Api.order(flight, card),
                        "Prefer",
                        "wait=30")
                .status();
    }

    private static List<Stored> stored() {
        return SharedNode.database()
                .sql("select type, stream, metadata from log.event order by position")
                .query((row, _) -> {
                    var type = row.getString("type");
                    var metadata = new String(row.getBytes("metadata"), StandardCharsets.UTF_8);
                    return new Stored(
                            type.substring(type.lastIndexOf('.') + 1),
                            row.getString("stream"),
                            JSON.readTree(metadata));
                })
                .list();
    }
}
