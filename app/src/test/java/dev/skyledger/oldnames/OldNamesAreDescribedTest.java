package dev.skyledger.oldnames;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.OldApi;
import dev.skyledger.running.SharedNode;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The old names stand in the API's document, and what nothing does yet says so. */
class OldNamesAreDescribedTest {

    private static final OldApi OLD = new OldApi(SharedNode.address());

    private static final JsonNode PATHS = OLD.get("/v3/api-docs", "").body().path("paths");

    static Stream<OldCall> moved() {
        return OldCalls.ALL.stream()
                .filter(it -> it.present() != null && !it.path().equals(it.present()));
    }

    static Stream<OldCall> missing() {
        return OldCalls.ALL.stream().filter(it -> it.present() == null);
    }

    @ParameterizedTest
    @MethodSource("moved")
    void it_is_deprecated_and_as_open_as_the_present_one(OldCall call) {
        var described = operation(call, call.path());
        var present = operation(call, String.valueOf(call.present()));
        assertThat(present.isObject()).as("%s is there", call.present()).isTrue();
        assertThat(described.path("deprecated").asBoolean(false)).isTrue();
        assertThat(described.path("summary").asString()).contains(call.present());
        if (!call.needsToken()) {
            assertThat(described.path("security")).isEqualTo(present.path("security"));
        } else {
            assertThat(described.has("security")).isFalse();
        }
        assertThat(described.path("parameters")).isEqualTo(present.path("parameters"));
        assertThat(described.path("responses").has("4XX")).isTrue();
    }

    @Test
    void present_calls_are_not_deprecated_and_every_name_is_one_calls_own() {
        PATHS.forEachEntry((path, item) -> {
            if (path.startsWith("/api/v1/") && moved().noneMatch(it -> it.path().equals(path))) {
                assertThat(item.findValues("deprecated")).as(path).isEmpty();
            }
        });
        assertThat(PATHS.findValuesAsString("operationId")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("missing")
    void what_nothing_does_yet_is_told_in_a_sentence(OldCall call) {
        var address = call.path().replaceAll("\\{[^}]+}", "7");
        for (var asked : new String[] {address, address + "/"}) {
            var answer = OLD.send(call.method(), asked, "", "");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text("detail"))
                    .startsWith(call.method() + " " + asked + " is known from an older system");
        }
    }

    /** Who builds one of these says so in the table of old calls. */
    @ParameterizedTest
    @MethodSource("missing")
    void what_is_said_to_be_missing_is_missing(OldCall call) {
        var shape = (OldCall.API + call.path()).replaceAll("\\{[^}]+}", "{}");
        PATHS.forEachEntry((path, item) ->
                assertThat(
                                path.replaceAll("\\{[^}]+}", "{}").equals(shape)
                                        && item.has(call.method().toLowerCase(Locale.ROOT)))
                        .as(path)
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/login",
                "/signup",
                "/find-booking",
                "/checkout/x",
                "/my/bookings",
                "/console/a"
            })
    void pages_are_pages(String address) {
        var answer = OLD.get(address, "", "Accept", "text/html");
        assertThat(answer.headers()).doesNotContainKeys("deprecation", "link");
        assertThat(answer.body().toString()).doesNotContain("older system");
    }

    private static JsonNode operation(OldCall call, String path) {
        return PATHS.path(path).path(call.method().toLowerCase(Locale.ROOT));
    }
}
