package dev.skyledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class TestSearchNodeTest {

    @Test
    void one_node_answers_to_whoever_knows_its_token() throws Exception {
        var address = TestSearchNode.address();
        var request =
                HttpRequest.newBuilder(address.uri())
                        .header("Authorization", "Bearer " + address.token())
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).contains("\"number\":\"9.");
        }
        assertThat(TestSearchNode.details().getApiKey()).isEqualTo(address.token());
    }
}
