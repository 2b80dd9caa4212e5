package dev.skyledger.stories;

import static dev.skyledger.running.FlightPlan.fare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Order;
import dev.skyledger.running.SharedNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Seats that are kept for a code have a price like others, and are exchanged like others. */
class KeptSeatsAreSoldLikeOthersTest {

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final String anna = SharedNode.traveller();

    private String keptFlight(String number, String code) {
        var flight = api.flight(admin, number, 1);
        var block = Map.of("cabin", "ECONOMY", "seats", 1, "reason", "a meeting", "code", code);
        assertThat(api.post("/admin/flights/" + flight + "/seat-blocks", admin, block).status())
                .isEqualTo(201);
        return flight;
    }

    private Api.Answer quoted(Api.Answer booking, String flight) {
        var item = booking.body().at("/items/0/itemId").asString();
        return api.post(
                "/bookings/" + booking.text("bookingId") + "/exchange-quote",
                anna,
                Map.of("items", List.of(Map.of("itemId", item, "flightId", flight))));
    }

    @Test
    void an_offer_is_kept_to_the_cent_where_only_seats_of_a_code_are_left() {
        var half = Map.of("code", "HALF104", "kind", "PERCENT", "percent", 50, "uses", 9);
        api.post("/admin/vouchers", admin, half);
        var plan =
                FlightPlan.of("KX104")
                        .economy(3, List.of(fare("LIGHT", "100.00", 1), fare("FLEX", "200.00", 3)));
        var flight = api.post("/admin/flights", admin, plan.body()).text("flightId");
        var block = Map.of("cabin", "ECONOMY", "seats", 1, "reason", "kept", "code", "HALF104");
        api.post("/admin/flights/" + flight + "/seat-blocks", admin, block);
        var cheap =
                Order.of(flight)
                        .with("items", List.of(Map.of("flightId", flight, "fareCode", "LIGHT")))
                        .with("policy", "OFFER_ALTERNATIVE");
        assertThat(book(cheap).status()).isEqualTo(201);
        var offer = book(cheap).body().at("/alternatives/0/offerId").asString();
        assertThat(book(Order.of(flight)).status()).isEqualTo(201);
        assertThat(book(Order.ofOffer(offer)).text("code")).isEqualTo("seats-unavailable");
        var booked =
                book(Order.ofOffer(offer).with("vouchers", List.of("HALF104")).paying("tok_ok"));
        assertThat(booked.text("status")).as("%s", booked.body()).isEqualTo("CONFIRMED");
        assertThat(booked.body().at("/total/amount").asString()).isEqualTo("100.00");
        assertThat(booked.body().at("/items/0/price/amount").asString()).isEqualTo("200.00");
    }

    private Api.Answer book(Order order) {
        return api.post("/bookings", anna, order.body());
    }

    @Test
    void who_exchanges_one_takes_a_seat_that_anybody_may_have_and_leaves_it_kept() {
        api.post("/admin/vouchers", admin, Map.of("code", "KX100", "kind", "SEATS", "uses", 9));
        var kept = keptFlight("KX101", "KX100");
        var alsoKept = keptFlight("KX102", "KX100");
        var free = api.flight(admin, "KX103", 1);
        var order = new HashMap<>(Api.order(kept, "tok_ok"));
        order.put("vouchers", List.of("KX100"));
        var booked = api.post("/bookings", anna, order);
        assertThat(booked.text("status")).isEqualTo("CONFIRMED");
        assertThat(quoted(booked, alsoKept).text("code")).isEqualTo("seats-unavailable");
        var quote = quoted(booked, free);
        assertThat(quote.status()).as("%s", quote.body()).isEqualTo(200);
        var exchanged =
                api.post(
                        "/bookings/" + booked.text("bookingId") + "/exchange",
                        anna,
                        Map.of(
                                "quoteId",
                                quote.text("quoteId"),
                                "payment",
                                Map.of("method", "card", "token", "tok_ok")));
        assertThat(exchanged.status()).as("%s", exchanged.body()).isIn(200, 202);
        await("the old seat is kept again")
                .untilAsserted(() ->
                        assertThat(
                                        api.get("/admin/flights/" + kept + "/seat-blocks", admin)
                                                .body()
                                                .at("/items/0/seatsLeft")
                                                .asInt(-1))
                                .isOne());
        assertThat(api.seatsFree(kept)).isZero();
        assertThat(api.seatsFree(free)).isZero();
    }
}
