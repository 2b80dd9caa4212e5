package dev.skyledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.SharedNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is measured is explained to whoever watches, and what they are shown is measured. */
class MetricsTest {

    private static final Path ROOT = Path.of("..");

    private static final List<String> MODULES =
            List.of("platform", "command-side", "saga", "query-side", "app");

    private static final Pattern REGISTERED =
            Pattern.compile(
                    "(?:builder|counter|timer|gauge|summary)\\(\\s*\"(skyledger\\.[a-z.]+)\"");

    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| `(skyledger_[a-z_]+)`");

    private static final Pattern SHOWN =
            Pattern.compile("\\b(?:skyledger|http|jvm|process|system)_[a-z_]+");

    @Test
    void every_meter_of_the_product_is_in_the_table_and_no_other() throws IOException {
        var page = Files.readString(ROOT.resolve("docs/operations.md"));
        var explained =
                EXPLAINED
                        .matcher(page)
                        .results()
                        .map(it -> it.group(1).replaceFirst("_(total|seconds)$", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).isEqualTo(registered());
    }

    private static Set<String> registered() throws IOException {
        var names = new TreeSet<String>();
        for (var module : MODULES) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    REGISTERED
                            .matcher(Files.readString(file))
                            .results()
                            .forEach(it -> names.add(it.group(1).replace('.', '_')));
                }
            }
        }
        return names;
    }

    @Test
    void every_metric_of_the_dashboard_is_measured() throws Exception {
        var api = SharedNode.api();
        var flight = api.flight(SharedNode.admin(), "MT101", 5);
        api.post("/bookings", SharedNode.traveller(), Api.order(flight, "tok_ok"));
        var measured =
                scraped()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("[{ ]")[0])
                        .collect(Collectors.toSet());
        assertThat(shown()).isNotEmpty().isSubsetOf(measured);
    }

    private static Set<String> shown() throws IOException {
        var names = new TreeSet<String>();
        JsonMapper.shared()
                .readTree(ROOT.resolve("deploy/grafana/skyledger.json"))
                .findValues("expr")
                .forEach(expression ->
                        SHOWN.matcher(expression.asString())
                                .results()
                                .forEach(it -> names.add(it.group())));
        return names;
    }

    private static String scraped() throws IOException, InterruptedException {
        var operator = SharedNode.api().login("operator@skyledger.test");
        var address = URI.create(SharedNode.address() + "/api/v1/admin/metrics");
        var request =
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + operator)
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
