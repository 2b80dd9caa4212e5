package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.contracts.alert.AlertEvent;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.notification.InboxEvent;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.traveller.TravellerEvent;
import dev.skyledger.contracts.voucher.VoucherEvent;
import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.PricedFlight;
import dev.skyledger.running.SharedNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever was stored while people administered, booked and waited, the log says who did it. */
class EveryEventSaysWhoDidItTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api api = SharedNode.api();

    /** What happens to one sort of thing; {@code StreamOf} is above all of them. */
    private static final List<Class<?>> FAMILIES =
            List.of(
                    FlightEvent.class,
                    InventoryEvent.class,
                    BookingEvent.class,
                    PaymentEvent.class,
                    VoucherEvent.class,
                    TravellerEvent.class,
                    AlertEvent.class,
                    InboxEvent.class);

    private record Stored(Class<?> family, String type, String stream, JsonNode metadata) {

        String text(String member) {
            return metadata.path(member).asString("");
        }
    }

    @Test
    void no_stored_event_is_without_its_actor_channel_and_story() {
        var flight = flight();
        assertThat(book(flight, "tok_ok")).isEqualTo(201);
        assertThat(book(flight, "tok_declined")).isEqualTo(409);
        bookWithAVoucher(flight);
        waitForAPrice();
        var events = stored();
        assertThat(events).hasSizeGreaterThan(20).allSatisfy(EveryEventSaysWhoDidItTest::isWhole);
        assertThat(events).extracting(Stored::family).containsAll(FAMILIES);
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
                                "VoucherIssued", "STAFF",
                                "AlertSet", "TRAVELLER",
                                "NotificationRead", "TRAVELLER",
                                "PriceTargetMet", "SYSTEM",
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

    private void bookWithAVoucher(String flight) {
        var terms = Map.of("code", "WHODIDIT", "kind", "PERCENT", "percent", 5);
        assertThat(api.post("/admin/vouchers", SharedNode.admin(), terms).status()).isEqualTo(201);
        var order = new HashMap<>(Api.order(flight, "tok_ok"));
        order.put("vouchers", List.of("WHODIDIT"));
        var booked = api.post("/bookings", SharedNode.traveller(), order, "Prefer", "wait=30");
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
    }

    private void waitForAPrice() {
        var flight =
                PricedFlight.schedule(api, SharedNode.admin(), "WE901", "FAO", "AMS", "100.00");
        var anna = api.newcomer("anna-901@example.org");
        assertThat(api.post("/flights/alerts", anna, flight.wish("90.00")).status()).isEqualTo(201);
        flight.reprice(api, SharedNode.admin(), "85.00");
        await().until(() -> api.get("/notifications", anna).body().path("items").size() == 1);
        var told = api.get("/notifications", anna).body().path("items").path(0);
        var read = "/notifications/" + told.path("notificationId").asString() + "/read";
        assertThat(api.post(read, anna, null).status()).isEqualTo(204);
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
                            familyOf(type),
                            type.substring(type.lastIndexOf('.') + 1),
                            row.getString("stream"),
                            JSON.readTree(metadata));
                })
                .list();
    }

    private static Class<?> familyOf(String type) {
        try {
            var stored = Class.forName(type);
            return FAMILIES.stream()
                    .filter(family -> family.isAssignableFrom(stored))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(type + " is of no family"));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
