package dev.skyledger.running;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Looks at bookings as their owner and as an administrator can. */
public record Bookings(Api api, String traveller, String admin) {

    public static String path(Api.Answer booking) {
        return "/bookings/" + booking.text("bookingId");
    }

    public Api.Answer seen(Api.Answer booking) {
        return api.get(path(booking), traveller);
    }

    public String status(Api.Answer booking) {
        return seen(booking).text("status");
    }

    /** What was changed about one flight of it, counted from 0. */
    public JsonNode change(Api.Answer booking, int item) {
        return seen(booking).body().path("items").path(item).path("scheduleChange");
    }

    public Api.Answer decide(Api.Answer booking, int item, String decision, String... headers) {
        var id = booking.body().path("items").path(item).path("itemId").asString();
        return api.post(
                path(booking) + "/schedule-change",
                traveller,
                Map.of("itemId", id, "decision", decision),
                headers);
    }

    /** Takes another flight in place of one that was changed. */
    public Api.Answer take(Api.Answer booking, int item, String offer) {
        var id = booking.body().path("items").path(item).path("itemId").asString();
        return api.post(
                path(booking) + "/schedule-change",
                traveller,
                Map.of("itemId", id, "decision", "ALTERNATIVE", "offerId", offer),
                "Prefer",
                "wait=20");
    }

    public List<JsonNode> timeline(Api.Answer booking) {
        return nodes(api.get(path(booking) + "/timeline", traveller).body().path("items"));
    }

    /** The first of them with this code. */
    public JsonNode entry(Api.Answer booking, String code) {
        return timeline(booking).stream()
                .filter(it -> it.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public List<String> codes(Api.Answer booking) {
        return timeline(booking).stream().map(it -> it.path("code").asString()).toList();
    }

    /** What the provider did, each as operation, outcome and amount. */
    public List<String> ledger(Api.Answer booking) {
        var path = "/simulator/payments?bookingId=" + booking.text("bookingId");
        return nodes(api.get(path, admin).body().path("items")).stream()
                .map(it ->
                        "%s %s %s"
                                .formatted(
                                        it.path("operation").asString(),
                                        it.path("outcome").asString(),
                                        it.path("amount").path("amount").asString()))
                .toList();
    }

    private static List<JsonNode> nodes(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false).toList();
    }
}
