package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.SharedNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody means a year before the first or after the 9999th. */
class YearsHaveBoundsTest {

    private final Api api = SharedNode.api();
    private final String admin = SharedNode.admin();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/flights/prices/LIS-JFK?to=-999999999-01-01",
                "/flights/cheapest-dates?origin=LIS&destination=JFK&month=2099-06"
                        + "&asOf=-100000-01-01T00:00:00Z",
                "/flights?from=%2B999999999-01-01",
                "/bookings?modifiedSince=%2B300000-01-01T00:00:00Z",
                "/admin/reconciliation?date=%2B999999999-12-31"
            })
    void what_lies_outside_them_is_refused(String path) {
        assertThat(api.get(path, admin).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/flights/prices/LIS-JFK?to=0001-01-01",
                "/flights/prices/LIS-JFK?asOf=0001-01-01T00:00:00Z",
                "/flights/prices/LIS-JFK?asOf=9999-12-31T23:59:59Z",
                "/flights/cheapest-dates?origin=LIS&destination=JFK&month=2099-06"
                        + "&asOf=0001-01-01T00:00:00Z",
                "/flights?from=0001-01-01&to=9999-12-31",
                "/bookings?modifiedSince=9999-12-31T23:59:59Z",
                "/admin/reconciliation?date=9999-12-31",
                "/admin/reconciliation?date=0001-01-01"
            })
    void what_lies_within_them_is_answered(String path) {
        var answer = api.get(path, admin);
        assertThat(answer.status()).as(answer.body().toString()).isIn(200, 400);
    }

    @Test
    void no_alert_and_no_voucher_is_kept_for_other_years() {
        var alert =
                Map.of(
                        "origin",
                        "LIS",
                        "destination",
                        "JFK",
                        "from",
                        "-9999-01-01",
                        "to",
                        "2027-06-01",
                        "adults",
                        1);
        var voucher = Map.of("kind", "PERCENT", "validUntil", "+300000-01-01T00:00:00Z");
        refused("from", api.post("/flights/alerts", SharedNode.traveller(), alert));
        refused("validUntil", api.post("/admin/vouchers", admin, voucher));
    }

    private static void refused(String field, Api.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo(field);
    }
}
