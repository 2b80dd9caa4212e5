package dev.skyledger.oldnames;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api.Answer;
import dev.skyledger.running.Node;
import dev.skyledger.running.OldApi;
import dev.skyledger.running.SharedNode;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By an old name nobody may what they may not by the present one. */
class OldNamesAreNoWayRoundTest {

    private static final String NEVER = "01937a00-0000-7000-8000-0000000000ff";

    private final OldApi old = new OldApi(SharedNode.address());

    static Stream<OldCall> calls() {
        return OldCalls.ALL.stream().filter(call -> call.present() != null);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void every_role_is_answered_as_at_the_present_address(OldCall call) {
        for (var role : new String[] {"traveller", "admin", "analyst", "auditor", "operator"}) {
            isAnsweredAlike(call, role, tokenOf(role));
        }
        if (call.needsToken()) {
            assertThat(old.get(call.path(), "").status()).isEqualTo(401);
        } else {
            isAnsweredAlike(call, "nobody", "");
            isAnsweredAlike(call, "a forger", "not.a.token");
        }
    }

    private void isAnsweredAlike(OldCall call, String role, String token) {
        var present = sent(call, Objects.requireNonNull(call.present()), token);
        for (var address : new String[] {call.path(), call.path() + "/"}) {
            var answer = sent(call, address, token);
            assertThat(answer.status()).as("%s %s", role, address).isEqualTo(present.status());
            if (present.status() != 401) {
                assertThat(answer.text("code")).isEqualTo(present.text("code"));
            }
        }
    }

    private Answer sent(OldCall call, String address, String token) {
        var filled =
                address.replace("{origin}-{destination}", "LIS-JFK")
                        .replace("{iata}", "LIS")
                        .replaceAll("\\{[^}]+}", NEVER);
        var rehearsed = filled.replaceFirst("sync/?$", "$0?dryRun=true");
        var hasBody = !call.method().equals("GET") && !call.method().equals("DELETE");
        return old.send(call.method(), rehearsed, token, hasBody ? "{}" : "", "If-Match", "\"1\"");
    }

    private static String tokenOf(String role) {
        return SharedNode.api().login(role + "@skyledger.test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/flights/../admin/flights",
                "/flights/%2e%2e/admin/flights",
                "/auth/login/..;/../../admin/flights",
                "/flights//search",
                "/bookings/%2F..%2Fadmin",
                "/flights;a=b/../admin/flights",
                "/auth/login/%2e%2e/me",
                "/api/bookings/../v1/admin/flights"
            })
    void no_detour_leads_further(String address) {
        assertThat(old.get(address, "").status()).isIn(400, 401, 404);
    }

    @Test
    void both_names_draw_on_one_allowance(@TempDir Path data) {
        try (var node =
                Node.start(
                        TestDatabase.migratedUrl(),
                        data,
                        "skyledger.limits.enabled=true",
                        "skyledger.limits.login=1",
                        "skyledger.limits.search=1",
                        "skyledger.limits.general=1")) {
            var limited = new OldApi(node.address());
            isLimited(() -> limited.post("/auth/login/", "", "{}"));
            isLimited(() -> limited.get("/api/v1/search", ""));
            isLimited(() -> limited.get("/airports/", ""));
        }
    }

    private static void isLimited(Supplier<Answer> request) {
        assertThat(IntStream.range(0, 8).mapToObj(_ -> request.get()))
                .anySatisfy(it -> {
                    assertThat(it.status()).isEqualTo(429);
                    assertThat(it.headers()).containsKey("retry-after");
                });
    }

    @Test
    void a_body_is_bounded_under_every_name() {
        var large = "{\"username\": \"" + "x".repeat(1_100_000) + "\"}";
        for (var address : new String[] {"/auth/login", "/api/bookings/"}) {
            assertThat(old.post(address, SharedNode.traveller(), large).status()).isEqualTo(413);
        }
    }
}
