package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.SharedNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is paid has a receipt, and what comes back a credit note. */
class ReceiptsAreIssuedTest {

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();
    private final String anna = SharedNode.traveller();

    @Test
    void a_payment_has_a_receipt_and_a_refund_a_credit_note() {
        var booking = api.post("/bookings", anna, Api.order(flight(), "tok_ok"));
        var receipt = receipts(booking, 1).path(0);
        assertThat(receipt.path("number").asString()).matches("R-\\d{4}-\\d{6}");
        assertThat(receipt.path("total").path("amount").asString()).isEqualTo("100.00");
        assertThat(receipt.path("lines").path(0).path("flightNumber").asString())
                .isEqualTo("TP881");
        assertThat(receipt.path("lines").path(0).path("departure").asString())
                .isEqualTo("2098-06-01T10:00:00+01:00");
        api.send("DELETE", "/bookings/" + booking.text("bookingId"), anna, null);
        var credit = receipts(booking, 2).path(1);
        assertThat(credit.path("number").asString()).matches("C-\\d{4}-\\d{6}");
        assertThat(credit.path("total").path("amount").asString()).isEqualTo("80.00");
        assertThat(credit.path("creditOf")).isEqualTo(receipt.path("number"));
        var path = "/receipts/" + receipt.path("number").asString();
        assertThat(api.get(path, anna).body()).isEqualTo(receipt);
        assertThat(api.get(path, api.newcomer("ben.reads@example.org")).status()).isEqualTo(404);
        assertThat(api.get("/receipts/R-1999-000001", anna).status()).isEqualTo(404);
    }

    private JsonNode receipts(Api.Answer booking, int atLeast) {
        var path = "/bookings/" + booking.text("bookingId") + "/receipts";
        await().until(() -> api.get(path, anna).body().path("items").size() >= atLeast);
        return api.get(path, anna).body().path("items");
    }

    private String flight() {
        var fare =
                Map.of(
                        "fareCode",
                        "FLEX",
                        "price",
                        FlightPlan.euros("100.00"),
                        "seats",
                        5,
                        "conditions",
                        Map.of("refundPercent", 80, "bags", 1));
        var plan = FlightPlan.of("TP881").economy(5, List.of(fare));
        return api.post("/admin/flights", admin, plan.body()).text("flightId");
    }
}
