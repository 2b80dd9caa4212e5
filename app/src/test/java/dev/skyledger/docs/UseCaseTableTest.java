package dev.skyledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class UseCaseTableTest {

    private static final Path ROOT = Path.of("..");

    private final UseCaseTable table = new UseCaseTable(ROOT);

    @Test
    void every_endpoint_of_the_application_is_a_use_case_of_the_readme() throws IOException {
        assertThat(table.endpoints())
                .as("the endpoints in the table of README.md")
                .containsExactlyInAnyOrderElementsOf(described());
    }

    @Test
    void every_word_of_the_table_leads_to_the_code_it_names() throws IOException {
        for (var link : table.links()) {
            assertThat(link.keepsItsWord(ROOT)).as("%s", link).isTrue();
        }
    }

    @Test
    void the_tests_of_a_use_case_name_what_it_is_about() throws IOException {
        for (var useCase : table.useCases()) {
            assertThat(useCase.isMeantByItsTests(ROOT)).as("%s", useCase).isTrue();
        }
    }

    private static List<String> described() {
        var endpoints = new ArrayList<String>();
        JsonMapper.shared()
                .readTree(ROOT.resolve("web/openapi.json"))
                .path("paths")
                .forEachEntry((path, methods) ->
                        methods.forEachEntry((method, it) -> {
                            if (!it.path("deprecated").asBoolean(false)) { // docs/old-names.md
                                endpoints.add(
                                        method.toUpperCase(Locale.ROOT)
                                                + " "
                                                + path.replaceFirst("^/api/v1", ""));
                            }
                        }));
        return endpoints;
    }
}
