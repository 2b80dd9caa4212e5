package dev.skyledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesPageTest {

    private static final Path CONTRACTS =
            Path.of("../api-contracts/src/main/java/dev/skyledger/contracts");

    @Test
    void the_page_of_messages_says_what_the_code_says() throws IOException {
        new GeneratedPage(Path.of("../docs/messages.md")).is(new MessagesPage(CONTRACTS).written());
    }

    @Test
    void no_message_that_a_family_names_is_left_out() throws IOException {
        var page = new MessagesPage(CONTRACTS).written();
        try (var files = Files.walk(CONTRACTS)) {
            for (var family :
                    files.filter(it -> it.toString().matches(".*(Command|Event)\\.java"))
                            .toList()) {
                assertThat(membersOf(Files.readString(family)))
                        .as("%s", family.getFileName())
                        .isNotEmpty()
                        .allSatisfy(
                                name -> assertThat(page).containsPattern("\\| " + name + "\\b"));
            }
        }
    }

    /** Families within a family have members of their own. */
    private static List<String> membersOf(String family) {
        var permitted = Pattern.compile("permits\\s+([^{]+)\\{").matcher(family);
        return permitted.find()
                ? Stream.of(permitted.group(1).strip().split("\\s*,\\s*"))
                        .filter(name -> !name.endsWith("Event"))
                        .toList()
                : List.of();
    }
}
