package dev.skyledger.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.HttpServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiDocumentTest {

    private final HttpServer server = HttpServer.shared();

    private JsonNode document() {
        return server.get("/v3/api-docs").json();
    }

    @Test
    void the_document_describes_what_is_really_sent() {
        var document = document();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("Skyledger");
        var echo = document.at("/paths/~1api~1v1~1payments~1callbacks~1echo/post");
        assertThat(echo.at("/responses/4XX/content").has("application/problem+json")).isTrue();
        assertThat(document.at("/components/schemas/Problem/properties").has("traceId")).isTrue();
        assertThat(document.at("/components/schemas/Problem/properties").has("details")).isFalse();
        var request = document.at("/components/schemas/ExampleRequest/properties");
        assertThat(request.toString()).contains("#/components/schemas/Money");
        assertThat(document.at("/components/schemas/Money/properties").propertyNames())
                .containsExactlyInAnyOrder("amount", "currency");
        var flight = document.at("/paths/~1api~1v1~1flights~1{flight}/get/parameters/0/schema");
        assertThat(flight.path("format").asString()).isEqualTo("uuid");
    }

    @Test
    void what_is_always_there_is_required_and_what_may_be_nothing_says_so() {
        var page = document().at("/components/schemas/IntegerPage");
        assertThat(page.path("required").toString()).isEqualTo("[\"items\"]");
        assertThat(page.at("/properties/nextCursor").toString()).contains("\"null\"");
    }

    @Test
    void a_use_case_is_called_by_its_name_and_says_whether_it_needs_a_token() {
        var paths = document().path("paths");
        var names = paths.findValuesAsString("operationId");
        assertThat(names).doesNotHaveDuplicates().noneMatch(name -> name.matches(".*_\\d+"));
        assertThat(paths.at("/~1api~1v1~1flights~1{flight}/get").path("security").isEmpty())
                .isTrue();
        assertThat(paths.at("/~1api~1v1~1bookings/get").has("security")).isFalse();
    }

    @Test
    void the_parts_of_a_filter_are_parameters() {
        var filter = document().at("/paths/~1api~1v1~1airports~1filter/get/parameters");
        assertThat(filter.findValuesAsString("name")).contains("status", "from");
    }

    @Test
    void conventional_parameters_are_described() {
        var page = document().at("/paths/~1api~1v1~1airports~1page/get/parameters");
        assertThat(page.findValuesAsString("name")).contains("limit", "cursor", "of");
    }

    @Test
    void members_that_can_be_asked_for_are_described_where_there_are_any() {
        for (var path : List.of("filter", "filters")) {
            var reading = document().at("/paths/~1api~1v1~1airports~1" + path + "/get/parameters");
            var fields =
                    reading.valueStream()
                            .filter(it -> it.path("name").asString().equals("fields"))
                            .findFirst()
                            .orElseThrow();
            assertThat(fields.at("/schema/items/enum").toString())
                    .isEqualTo("[\"status\",\"from\"]");
            assertThat(fields.path("explode").asBoolean()).isFalse();
        }
        var numbers = document().at("/paths/~1api~1v1~1airports~1page/get/parameters");
        assertThat(numbers.findValuesAsString("name")).doesNotContain("fields");
    }

    @Test
    void an_answer_that_may_come_before_reads_show_it_is_described() {
        var paths = document().path("paths");
        var change = paths.at("/~1api~1v1~1bookings~1{booking}/put/responses");
        assertThat(change.at("/202/description").asString())
                .isEqualTo("Done; reads show it in a moment");
        assertThat(change.at("/202/content")).isEqualTo(change.at("/200/content"));
        assertThat(paths.at("/~1api~1v1~1bookings~1{booking}/get/responses").has("202")).isFalse();
    }

    @Test
    void what_is_no_interface_is_left_out() {
        assertThat(document().path("paths").propertyNames())
                .noneMatch(path ->
                        path.startsWith("/problems") || path.equals("/") || path.equals("/error"));
    }

    @Test
    void there_is_a_page_to_read_it() {
        var page = server.get("/docs");
        assertThat(page.status()).isEqualTo(302);
        assertThat(server.get(page.header("Location")).status()).isEqualTo(200);
    }
}
