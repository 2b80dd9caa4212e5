package dev.skyledger.oldnames;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.Api.Answer;
import dev.skyledger.running.OldApi;
import dev.skyledger.running.SharedNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs of the old systems register, sign in and stay signed in. */
class OldAccountsTest {

    private final OldApi old = new OldApi(SharedNode.address());

    @ParameterizedTest
    @CsvSource({
        "/auth/register, ana-1",
        "/auth/signup/, ana-2",
        "/api/auth/register/, ana-3",
        "/api/auth/register, ana-4"
    })
    void somebody_registers_with_a_user_name_and_signs_in(String address, String name) {
        var email = name + "@old.example.org";
        var registered = register(address, name, email);
        assertThat(registered.status()).as(registered.body().toString()).isEqualTo(201);
        var token = login("/auth/login", email).text("token");
        var me = old.get("/api/auth/me/", token);
        assertThat(me.text("userId")).isEqualTo(registered.text("userId"));
        assertThat(me.text("displayName")).isEqualTo(name);
        assertThat(old.get("/auth/me", token).body()).isEqualTo(me.body());
        assertThat(register(address, name, email).text("code")).isEqualTo("email-taken");
    }

    @Test
    void who_gives_no_name_is_called_as_their_address_begins() {
        var email = "rui.old@example.org";
        assertThat(old.post("/auth/signup", "", credentials("email", email)).status())
                .isEqualTo(201);
        var token = login("/auth/login", email).text("token");
        assertThat(old.get("/auth/me", token).text("displayName")).isEqualTo("rui.old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/auth/login", "/auth/login/", "/api/auth/login/"})
    void the_token_has_its_old_name_too(String address) {
        var answer = login(address, "traveller@skyledger.test");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("token")).isNotEmpty().isEqualTo(answer.text("accessToken"));
        assertThat(answer.body().propertyNames())
                .containsExactlyInAnyOrder(
                        "accessToken", "refreshToken", "tokenType", "expiresIn", "token");
        assertThat(answer.headers().get("cache-control")).containsExactly("no-store");
        var present = login("/api/v1/auth/login", "traveller@skyledger.test");
        assertThat(present.body().has("token")).isFalse();
        assertThat(present.headers()).doesNotContainKey("deprecation");
    }

    @Test
    void old_names_are_announced_as_such() {
        var headers = login("/auth/login", "traveller@skyledger.test").headers();
        assertThat(headers.get("deprecation")).singleElement().asString().matches("@\\d{10}");
        assertThat(headers.get("link"))
                .containsExactly("</api/v1/auth/login>; rel=\"successor-version\"");
    }

    @Test
    void a_user_name_is_no_address() {
        for (var address : List.of("/auth/login", "/api/auth/register/", "/auth/signup")) {
            var answer = old.post(address, "", credentials("username", "ana"));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("email");
        }
        var byAddress = credentials("username", "traveller@skyledger.test");
        assertThat(old.post("/api/auth/login/", "", byAddress).status()).isEqualTo(200);
    }

    @Test
    void whoever_is_not_known_is_told_no_more_than_before() {
        var wrong = login("/auth/login", "nobody@old.example.org");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text("code")).isEqualTo("bad-credentials");
        assertThat(wrong.body().has("messages")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/auth/refresh, refresh_token",
        "/auth/refresh/, refreshToken",
        "/token/refresh/, refresh",
        "/token/refresh, refresh"
    })
    void an_old_pair_is_exchanged_for_a_new_one(String address, String member) {
        var refresh = login("/auth/login", "traveller@skyledger.test").text("refreshToken");
        var fresh = old.post(address, "", "{\"%s\": \"%s\"}".formatted(member, refresh));
        assertThat(fresh.status()).isEqualTo(200);
        assertThat(old.get("/auth/me/", fresh.text("accessToken")).status()).isEqualTo(200);
    }

    @Test
    void a_token_that_is_not_valid_is_told_as_it_used_to_be() {
        for (var answer :
                List.of(old.get("/auth/me", "no.token.atall"), old.get("/bookings", ""))) {
            assertThat(answer.status()).isEqualTo(401);
            isTokenProblem(answer, "AccessToken");
            assertThat(answer.headers()).containsKey("www-authenticate");
        }
        var refused = old.post("/token/refresh/", "", "{\"refresh\": \"nonsense\"}");
        assertThat(refused.status()).isEqualTo(401);
        isTokenProblem(refused, "RefreshToken");
    }

    private static void isTokenProblem(Answer answer, String token) {
        assertThat(answer.text("code")).isEqualTo("token_not_valid");
        assertThat(answer.text("detail")).isNotEmpty().isEqualTo(answer.text("error"));
        assertThat(answer.body().at("/messages/0").propertyNames())
                .containsExactlyInAnyOrder("token_class", "message");
        assertThat(answer.body().at("/messages/0/token_class").asString()).isEqualTo(token);
    }

    @Test
    void who_may_not_is_told_as_they_used_to_be() {
        var refused = old.get("/admin/flights/", SharedNode.traveller());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("detail")).isEqualTo("Permission denied");
        assertThat(refused.text("error")).isEqualTo("Permission denied");
        assertThat(refused.text("instance")).isEqualTo("/admin/flights/");
    }

    private Answer register(String address, String name, String email) {
        return old.post(
                address,
                "",
                "{\"username\": \"%s\", \"email\": \"%s\", \"password\": \"%s\"}"
                        .formatted(name, email, Api.PASSWORD));
    }

    private Answer login(String address, String email) {
        return old.post(address, "", credentials("email", email));
    }

    private static String credentials(String member, String name) {
        return "{\"%s\": \"%s\", \"password\": \"%s\"}".formatted(member, name, Api.PASSWORD);
    }
}
