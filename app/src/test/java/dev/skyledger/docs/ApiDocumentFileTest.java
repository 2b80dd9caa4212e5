package dev.skyledger.docs;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Node;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

class ApiDocumentFileTest {

    private static final JsonMapper SORTED =
            JsonMapper.builder()
                    .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    @TempDir Path data;

    @Test
    void the_committed_description_is_the_one_that_is_served()
            throws IOException, InterruptedException {
        try (var node = Node.start(TestDatabase.migratedUrl(), data);
                var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(node.address().resolve("/v3/api-docs")).build();
            var served = http.send(request, BodyHandlers.ofString()).body();
            new GeneratedPage(Path.of("../web/openapi.json"))
                    .is(SORTED.writeValueAsString(SORTED.readTree(served)) + "\n");
        }
    }
}
