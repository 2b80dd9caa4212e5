package dev.skyledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events live for ever: what was written once is what is written now, and can be read. */
class GoldenEventsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<EventExamples> families() {
        return ServiceLoader.load(EventExamples.class).stream().map(ServiceLoader.Provider::get);
    }

    static Stream<Object> events() {
        return families().flatMap(family -> family.examples().stream());
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_event_has_an_example(EventExamples family) {
        var shown = family.examples().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        kinds(family.family()).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(GoldenEventsTest::kinds)
                : Stream.of(family);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_says_its_revision(Object event) {
        assertThat(event.getClass()).hasAnnotation(Revision.class);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_and_read_as_it_always_was(Object event) throws IOException {
        var name = nameOf(event);
        var written = JSON.writeValueAsString(event);
        var golden = GOLDEN.resolve(name);
        if (Files.notExists(golden)) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written + "\n");
            fail(name + " did not exist, so it was written: look at it, keep it, and run again.");
        }
        assertThat(JSON.readTree(written)).isEqualTo(JSON.readTree(Files.readString(golden)));
        assertThat(JSON.readValue(Files.readString(golden), event.getClass())).isEqualTo(event);
    }

    private static String nameOf(Object event) {
        var revision = event.getClass().getAnnotation(Revision.class).value();
        return event.getClass().getSimpleName() + "." + revision + ".json";
    }
}
