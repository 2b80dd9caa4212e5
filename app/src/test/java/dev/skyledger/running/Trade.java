package dev.skyledger.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Books, exchanges and gives up flights as a traveller's program does, and counts the money. */
public record Trade(Api api, String admin, String traveller) {

    /** Five seats in one fare under these conditions; a fee of null is none. */
    public String flight(String number, String price, String fee, int refundPercent) {
        return scheduled(plan(number, price, fee, refundPercent));
    }

    public static FlightPlan plan(String number, String price, String fee, int refundPercent) {
        return FlightPlan.of(number).economy(5, List.of(fare("BASIC", price, fee, refundPercent)));
    }

    public static Map<String, Object> fare(
            String code, String price, String fee, int refundPercent) {
        var conditions = new HashMap<String, Object>(Map.of("bags", 1));
        conditions.put("refundPercent", refundPercent);
        if (fee != null) {
            conditions.put("changeFee", FlightPlan.euros(fee));
        }
        var fare = new HashMap<>(FlightPlan.fare(code, price, 5));
        fare.put("conditions", conditions);
        return fare;
    }

    public String scheduled(FlightPlan plan) {
        var answer = api.post("/admin/flights", admin, plan.body());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.text("flightId");
    }

    /** Paid, and the money has moved. */
    public Api.Answer booked(Order order, String token) {
        var booked = api.post("/bookings", traveller, order.paying(token).body());
        assertThat(booked.text("status")).as(booked.body().toString()).isEqualTo("CONFIRMED");
        await().until(() ->
                read(booked).body().path("payment").path("captured").path("amount").isString());
        return booked;
    }

    public Api.Answer booked(String flight) {
        return booked(Order.of(flight), "tok_ok");
    }

    public Api.Answer read(Api.Answer booking) {
        return api.get(path(booking), traveller);
    }

    /** The flight of this place in the booking, counted from 0, for another. */
    public Api.Answer quote(Api.Answer booking, int item, String to) {
        var quote = asked(booking, List.of(wish(booking, item, to)));
        assertThat(quote.status()).as(quote.body().toString()).isEqualTo(200);
        return quote;
    }

    public Api.Answer asked(Api.Answer booking, List<?> items) {
        return api.post(path(booking) + "/exchange-quote", traveller, Map.of("items", items));
    }

    public static Map<String, Object> wish(Api.Answer booking, int item, String to) {
        return new HashMap<>(Map.of("itemId", itemOf(booking, item), "flightId", to));
    }

    public static String itemOf(Api.Answer booking, int item) {
        return booking.body().path("items").path(item).path("itemId").asString();
    }

    public static String passengerOf(Api.Answer booking, int passenger) {
        return booking.body().path("passengers").path(passenger).path("passengerId").asString();
    }

    public Api.Answer exchange(
            Api.Answer booking, Api.Answer quote, String token, String... headers) {
        var body = new HashMap<String, Object>(Map.of("quoteId", quote.text("quoteId")));
        if (token != null) {
            body.put("payment", Map.of("method", "card", "token", token));
        }
        return api.post(path(booking) + "/exchange", traveller, body, headers);
    }

    /** Gives up all that is left on current terms. */
    public Api.Answer cancel(Api.Answer booking) {
        return api.send("DELETE", path(booking), traveller, null);
    }

    /** One passenger gives up their places. */
    public void withdraw(Api.Answer booking, int passenger) {
        var part = Map.of("passengers", List.of(passengerOf(booking, passenger)));
        var quote = api.post(path(booking) + "/cancellation-quote", traveller, part);
        var accepted = Map.of("quoteId", quote.text("quoteId"));
        var left = api.post(path(booking) + "/cancellation", traveller, accepted);
        assertThat(left.text("status")).as(left.body().toString()).isEqualTo("CONFIRMED");
    }

    /** What the provider did for the booking and its exchanges, in its order. */
    public List<String> ledger(Api.Answer booking) {
        return entries(booking)
                .valueStream()
                .map(it -> it.path("outcome").asString() + " " + amountOf(it.path("amount")))
                .toList();
    }

    /** What was charged and did not come back. */
    public String kept(Api.Answer booking) {
        return entries(booking)
                .valueStream()
                .map(it -> {
                    var amount = new BigDecimal(amountOf(it.path("amount")));
                    return switch (it.path("outcome").asString()) {
                        case "CAPTURED" -> amount;
                        case "REFUNDED" -> amount.negate();
                        default -> BigDecimal.ZERO.setScale(2);
                    };
                })
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add)
                .toPlainString();
    }

    public Ledger accountOf(Api.Answer booking) {
        return new Ledger(entries(booking));
    }

    public void keeps(Api.Answer booking, String amount) {
        await("what is kept of " + booking.text("bookingId"))
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(kept(booking)).isEqualTo(amount));
    }

    public void free(String flight, int seats) {
        await().untilAsserted(() -> assertThat(api.seatsFree(flight)).isEqualTo(seats));
    }

    private JsonNode entries(Api.Answer booking) {
        var path = "/simulator/payments?bookingId=" + booking.text("bookingId");
        return api.get(path, admin).body().path("items");
    }

    public static String amount(Api.Answer answer, String member) {
        return amountOf(answer.body().path(member));
    }

    public static String amountOf(JsonNode money) {
        return money.path("amount").asString("");
    }

    /** The status of each flight of the booking. */
    public static List<String> items(Api.Answer booking) {
        return booking.body()
                .path("items")
                .valueStream()
                .map(it -> it.path("status").asString())
                .toList();
    }

    public List<String> codes(Api.Answer booking) {
        return api.get(path(booking) + "/timeline", traveller)
                .body()
                .path("items")
                .valueStream()
                .map(it -> it.path("code").asString())
                .toList();
    }

    public static String path(Api.Answer booking) {
        return "/bookings/" + booking.text("bookingId");
    }
}
