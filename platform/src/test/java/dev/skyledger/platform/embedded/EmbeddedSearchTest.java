package dev.skyledger.platform.embedded;

import static dev.skyledger.platform.embedded.EmbeddedExamples.searchChild;
import static dev.skyledger.platform.embedded.EmbeddedExamples.searchIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedSearchTest {

    @TempDir private static Path data;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static EmbeddedServers servers;

    @BeforeAll
    static void start() throws Exception {
        servers = EmbeddedServers.start(searchIn(data));
        servers.awaitSearch();
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/_cluster/health", "/_search", "/nothing/is/here", "/_cat/indices"})
    void nobody_gets_in_without_the_token(String path) throws Exception {
        assertThat(status("GET", path, "", null)).isEqualTo(401);
        assertThat(status("GET", path, "", "Bearer guess")).isEqualTo(401);
        assertThat(status("PUT", path, "{}", null)).isEqualTo(401);
    }

    @Test
    void nobody_else_can_read_its_files() throws Exception {
        for (var folder : List.of("search/config", "search/data", "search/tmp", "logs")) {
            var permissions = Files.getPosixFilePermissions(data.resolve(folder));
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rwx------");
        }
    }

    @Test
    void it_opens_no_door_but_its_own() throws Exception {
        var settings = tell("GET", "/_nodes/_local/transport,http", "");
        assertThat(settings)
                .contains("\"publish_address\":\"127.0.0.1:%d\"".formatted(servers.search().port()))
                .contains("\"publish_address\":\"localhost/127.0.0.1:1\"");
    }

    @Test
    void a_killed_node_is_started_again_with_what_it_knew() throws Exception {
        assertThat(tell("PUT", "/place/_doc/1?refresh=true", "{\"city\":\"Lisbon\"}"))
                .contains("created");
        var killed = searchChild(data);
        killed.destroyForcibly();
        await().atMost(Duration.ofSeconds(10))
                .ignoreExceptions()
                .until(() -> searchChild(data).pid() != killed.pid());
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> tell("GET", "/place/_doc/1", "").contains("Lisbon"));
    }

    @Test
    void a_name_is_found_by_its_first_letters_without_accents_and_by_other_words()
            throws Exception {
        tell("PUT", "/city", ANALYSIS);
        tell("PUT", "/city/_doc/1", "{\"name\":\"São Paulo\"}");
        tell("PUT", "/city/_doc/2?refresh=true", "{\"name\":\"New York City\"}");
        assertThat(find("sao p")).contains("São Paulo").doesNotContain("New York");
        assertThat(find("nyc")).contains("New York").doesNotContain("São");
    }

    @Test
    void what_a_query_finds_can_be_deleted() throws Exception {
        tell("PUT", "/old/_doc/1", "{\"day\":1}");
        tell("PUT", "/old/_doc/2?refresh=true", "{\"day\":2}");
        var query = "{\"query\":{\"term\":{\"day\":1}}}";
        assertThat(tell("POST", "/old/_delete_by_query?refresh=true", query))
                .contains("\"deleted\":1");
        assertThat(tell("GET", "/old/_count", "")).contains("\"count\":1");
    }

    private static final String ANALYSIS =
            """
            {"settings": {"number_of_replicas": 0, "analysis": {
               "filter": {"edges": {"type": "edge_ngram", "min_gram": 1, "max_gram": 15},
                          "words": {"type": "synonym_graph", "synonyms": ["nyc, new york city"]}},
               "analyzer": {
                 "index": {"tokenizer": "standard", "filter": ["lowercase", "asciifolding", "edges"]},
                 "search": {"tokenizer": "standard", "filter": ["lowercase", "asciifolding", "words"]}}}},
             "mappings": {"properties": {"name": {"type": "text", "analyzer": "index", "search_analyzer": "search"}}}}
            """;

    private static String find(String words) throws Exception {
        var query =
                "{\"query\":{\"match\":{\"name\":{\"query\":\"%s\",\"operator\":\"and\"}}}}"
                        .formatted(words);
        return tell("POST", "/city/_search", query);
    }

    private static String tell(String method, String path, String body) throws Exception {
        var token = "Bearer " + servers.search().token();
        return send(method, path, body, token).body();
    }

    private static int status(String method, String path, String body, String authorization)
            throws Exception {
        return send(method, path, body, authorization).statusCode();
    }

    private static HttpResponse<String> send(
            String method, String path, String body, String authorization) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(servers.search().uri() + path))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
