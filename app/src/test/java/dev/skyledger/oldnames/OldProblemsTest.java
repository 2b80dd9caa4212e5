package dev.skyledger.oldnames;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.problem.ProblemDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OldProblemsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource({
        "token-missing, /auth/me, AccessToken",
        "token-expired, /bookings, AccessToken",
        "token-invalid, /auth/refresh, RefreshToken"
    })
    void a_token_that_is_not_valid_says_which(String code, String address, String token) {
        var told = told(address, problem(401, code));
        assertThat(told.path("code").asString()).isEqualTo("token_not_valid");
        assertThat(told.path("detail").asString()).isEqualTo("What is wrong.");
        assertThat(told.at("/messages/0").toString())
                .isEqualTo(
                        "{\"token_class\":\"%s\",\"message\":\"What is wrong.\"}".formatted(token));
        assertThat(told.path("bookingId").asInt()).isEqualTo(7);
    }

    @Test
    void who_may_not_is_denied_and_no_more_is_said() {
        var told = told("/admin/flights", problem(403, "forbidden"));
        assertThat(told.path("detail").asString()).isEqualTo("Permission denied");
        assertThat(told.path("error").asString()).isEqualTo("Permission denied");
        assertThat(told.path("code").asString()).isEqualTo("forbidden");
    }

    @Test
    void everything_else_is_told_as_it_is_and_of_the_address_that_was_asked() {
        var told = told("/bookings", problem(409, "seats-unavailable"));
        assertThat(told.path("code").asString()).isEqualTo("seats-unavailable");
        assertThat(told.path("detail").asString()).isEqualTo("What is wrong.");
        assertThat(told.path("instance").asString()).isEqualTo("/bookings");
        assertThat(told.has("messages")).isFalse();
    }

    private static JsonNode told(String address, ProblemDocument problem) {
        var name = new OldName(address, OldCall.API + address, false);
        return JSON.valueToTree(new OldProblems(name).told(problem));
    }

    private static ProblemDocument problem(int status, String code) {
        return new ProblemDocument(
                "/problems/" + code,
                "A title",
                status,
                "What is wrong.",
                "/api/v1/somewhere",
                code,
                "0af7651916cd43dd8448eb211c80319c",
                "What is wrong.",
                List.of(),
                Map.of("bookingId", 7));
    }
}
