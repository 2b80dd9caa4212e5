package dev.skyledger.platform.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which servers shall run beside the application, and where they keep what they know. */
public record EmbeddedPlan(
        Path data,
        Path programs,
        boolean postgres,
        boolean search,
        int postgresPort,
        int searchPort,
        String searchHeap) {

    public EmbeddedPlan {
        data = data.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }

    /** The same with the one true name of the data folder, by which its processes are known. */
    EmbeddedPlan withRealData() throws IOException {
        return new EmbeddedPlan(
                data.toRealPath(),
                programs,
                postgres,
                search,
                postgresPort,
                searchPort,
                searchHeap);
    }

    /** The names of what is started. */
    String servers() {
        return Stream.of(postgres ? "PostgreSQL" : "", search ? "Elasticsearch" : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" and "));
    }
}
