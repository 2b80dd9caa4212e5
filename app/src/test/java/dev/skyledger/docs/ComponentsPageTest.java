package dev.skyledger.docs;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ComponentsPageTest {

    @Test
    void the_page_of_components_says_what_the_packages_say() throws IOException {
        new GeneratedPage(Path.of("../docs/c4/components.md"))
                .is(new ComponentsPage(Path.of("..")).written());
    }
}
