package dev.skyledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The proxy cannot run without a container engine; its rules are compared with the code. */
class ProxyTest {

    private static final ProxyRules RULES = ProxyRules.read();

    private static final List<SideEndpoint> ENDPOINTS = SideEndpoint.all();

    private static final List<String> SIDES = List.of("command", "saga", "query");

    private static final Map<String, Object> STACK = yaml("../docker-compose.yml");

    private static final Map<String, Object> SERVICES = map(STACK.get("services"));

    @Test
    void every_request_goes_to_the_side_that_has_its_endpoint() {
        assertThat(ENDPOINTS).hasSizeGreaterThan(80);
        assertThat(ENDPOINTS)
                .filteredOn(SideEndpoint::isOfOneSide)
                .allSatisfy(it ->
                        assertThat(RULES.sideOf(it.method(), it.address())).isEqualTo(it.side()))
                .filteredOn(it -> it.method().equals("GET"))
                .allSatisfy(
                        it -> assertThat(RULES.sideOf("HEAD", it.address())).isEqualTo(it.side()));
    }

    @Test
    void no_documented_request_was_overlooked() throws IOException {
        var document = new JsonMapper().readTree(Files.readString(Path.of("../web/openapi.json")));
        var present = new ArrayList<String>();
        document.path("paths")
                .forEachEntry((path, item) ->
                        item.forEachEntry((method, operation) -> {
                            if (!operation.path("deprecated").asBoolean(false)) {
                                present.add(method.toUpperCase(Locale.ROOT) + " " + path);
                            }
                        }));
        var known =
                ENDPOINTS.stream()
                        .map(it -> it.method() + " " + it.address())
                        .collect(Collectors.toSet());
        assertThat(present).hasSizeGreaterThan(80);
        assertThat(known).containsAll(present);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/my/bookings", "/assets/a.js", "/docs", "/actuator/health"})
    void what_every_role_has_is_read_from_one(String address) {
        assertThat(RULES.sideOf("GET", address)).isEqualTo("query");
    }

    @Test
    void whoever_gets_requests_is_a_service_and_the_proxy_alone_is_reached_from_outside() {
        assertThat(RULES.rules()).extracting(ProxyRules.Rule::side).isSubsetOf(SIDES);
        assertThat(SERVICES).containsKeys(SIDES.toArray(String[]::new));
        SERVICES.forEach((name, service) ->
                assertThat(map(service).getOrDefault("ports", List.of()))
                        .as(name)
                        .isEqualTo(
                                name.equals("proxy") ? List.of("127.0.0.1:8080:80") : List.of()));
    }

    @Test
    void the_proxy_reads_this_configuration() {
        var proxy = map(SERVICES.get("proxy"));
        assertThat(proxy.get("image").toString()).matches("nginx:\\d+\\.\\d+\\.\\d+");
        assertThat((Collection<?>) proxy.get("volumes"))
                .singleElement()
                .isEqualTo("./deploy/proxy/nginx.conf:/etc/nginx/conf.d/default.conf:ro");
    }

    @Test
    void callers_count_by_their_own_address() {
        var network = map(map(map(STACK.get("networks")).get("default")).get("ipam"));
        var subnet = map(((List<?>) network.get("config")).getFirst()).get("subnet").toString();
        var address = subnet.replaceAll("0/24$", "7");
        assertThat(new IpAddressMatcher(subnet).matches(address)).isTrue();
        for (var side : SIDES) {
            var given = map(map(SERVICES.get(side)).get("environment"));
            assertThat(given)
                    .containsEntry("SKYLEDGER_LIMITS_TRUSTED_PROXIES", subnet)
                    .containsEntry("SERVER_FORWARD_HEADERS_STRATEGY", "native");
            assertThat(address)
                    .matches(given.get("SERVER_TOMCAT_REMOTEIP_INTERNAL_PROXIES").toString());
        }
        assertThat(configuration()).contains("X-Forwarded-For $proxy_add_x_forwarded_for;");
    }

    @Test
    void the_proxy_takes_what_the_application_reads_and_gathers_no_stream() {
        var http = yaml("../platform/src/main/resources/http.yml");
        var most = map(http.get("server")).get("tomcat.max-swallow-size").toString();
        assertThat(configuration())
                .contains("client_max_body_size " + most.replace("MB", "m") + ";")
                .containsPattern("location = /api/v1/stream \\{\\s+proxy_buffering off;");
    }

    private static String configuration() {
        try {
            return Files.readString(ProxyRules.FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> yaml(String file) {
        try {
            return map(
                    new Yaml(new SafeConstructor(new LoaderOptions()))
                            .load(Files.readString(Path.of(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
