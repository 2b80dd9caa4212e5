package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.SharedNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an administrator may promise, and how it ends. */
class VouchersAreIssuedTest {

    private final Api api = SharedNode.api();

    private Api.Answer issue(Map<String, Object> voucher, String... headers) {
        return api.post("/admin/vouchers", SharedNode.admin(), voucher, headers);
    }

    private Api.Answer book(String flight, String card, Object... vouchers) {
        var order = new HashMap<>(Api.order(flight, card));
        order.put("vouchers", List.of(vouchers));
        return api.post("/bookings", SharedNode.traveller(), order);
    }

    @Test
    void a_code_may_be_chosen_once() {
        Map<String, Object> summer = Map.of("code", "summer-2099", "kind", "PERCENT", "percent", 5);
        var issued = issue(summer, "Idempotency-Key", "summer");
        assertThat(issued.text("code")).isEqualTo("SUMMER2099");
        assertThat(issue(summer, "Idempotency-Key", "summer").status()).isEqualTo(201);
        assertThat(issue(summer).text("code")).isEqualTo("voucher-exists");
        var withdrawal = "/admin/vouchers/Summer2099/withdrawal";
        assertThat(api.post(withdrawal, SharedNode.admin(), null).status()).isEqualTo(204);
        assertThat(api.post(withdrawal, SharedNode.admin(), null).status()).isEqualTo(204);
        assertThat(statusOf("SUMMER2099")).isEqualTo("WITHDRAWN");
        assertThat(
                        book(api.flight(SharedNode.admin(), "VU107", 5), "tok_ok", "SUMMER2099")
                                .text("reason"))
                .isEqualTo("withdrawn");
        assertThat(
                        api.post("/admin/vouchers/NEVERISSUED/withdrawal", SharedNode.admin(), null)
                                .status())
                .isEqualTo(404);
    }

    @Test
    void terms_that_make_no_sense_are_refused() {
        var euro = Map.of("amount", "1.00", "currency", "EUR");
        List.<Map<String, Object>>of(
                        Map.of("kind", "PERCENT"),
                        Map.of("kind", "PERCENT", "percent", 101),
                        Map.of("kind", "MONEY", "percent", 10),
                        Map.of(
                                "kind",
                                "MONEY",
                                "amount",
                                Map.of("amount", "0.00", "currency", "EUR")),
                        Map.of(
                                "kind",
                                "MONEY",
                                "amount",
                                Map.of("amount", "1.00", "currency", "USD")),
                        Map.of("kind", "MONEY", "amount", euro, "uses", 0),
                        Map.of("kind", "MONEY", "amount", euro, "code", "a"),
                        Map.of(
                                "kind",
                                "MONEY",
                                "amount",
                                euro,
                                "validUntil",
                                "2020-01-01T00:00:00Z"))
                .forEach(terms -> assertThat(issue(terms).status()).isEqualTo(400));
        assertThat(api.post("/admin/vouchers", SharedNode.traveller(), Map.of()).status())
                .isEqualTo(403);
    }

    private String statusOf(String code) {
        var items = api.get("/admin/vouchers?limit=100", SharedNode.admin()).body().path("items");
        for (var voucher : items) {
            if (voucher.path("code").asString().equals(code)) {
                return voucher.path("status").asString();
            }
        }
        throw new AssertionError("no voucher " + code + " in " + items);
    }
}
