package dev.skyledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MessagesPageTest {

    private static final Path PAGE = Path.of("../docs/messages.md");

    @Test
    void the_page_of_messages_says_what_the_code_says() throws IOException {
        var page =
                new MessagesPage(Path.of("../api-contracts/src/main/java/dev/skyledger/contracts"))
                        .written();
        var before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        Files.writeString(PAGE, page);
        assertThat(before)
                .as(
                        "docs/messages.md was out of date and is rewritten now: look at it and commit it")
                .isEqualTo(page);
    }
}
