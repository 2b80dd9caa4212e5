package dev.skyledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What cannot run without a container engine or a workflow runner is at least read. */
class DeploymentFilesTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern OWN_VARIABLE = Pattern.compile("\\bSKYLEDGER_[A-Z][A-Z_]*[A-Z]");

    /** What the stack decides itself, and what is for other ways to run. */
    private static final Set<String> NOT_FROM_THE_ENVIRONMENT =
            Set.of(
                    "SPRING_PROFILES_ACTIVE", // always production
                    "SKYLEDGER_ROLES", // each service has its own
                    "SERVER_PORT", // the image's, which its health check asks
                    "SERVER_ADDRESS", // the image's: the network of the stack
                    "SKYLEDGER_DATA", // nothing is embedded, so nothing is kept there
                    "SKYLEDGER_MIGRATE_ONLY", // a service that stops is started again
                    "SPRING_DATASOURCE_URL", // the stack has servers of its own
                    "SPRING_DATASOURCE_USERNAME",
                    "SPRING_DATASOURCE_PASSWORD",
                    "POSTGRES_PASSWORD",
                    "SPRING_ELASTICSEARCH_URIS",
                    "AXON_AXONSERVER_ENABLED",
                    "AXON_AXONSERVER_SERVERS",
                    "SKYLEDGER_AXONSERVER", // read by tests
                    "SKYLEDGER_DEV_PASSWORD"); // read in development

    private static final String JAR = "app/target/skyledger-exec.jar";

    @Test
    void the_services_of_compose_have_a_source_and_wait_for_services_that_exist()
            throws IOException {
        var services = map(yaml("docker-compose.yml").get("services"));
        services.forEach((name, service) -> {
            var parts = map(service);
            assertThat(parts).as(name).containsKey("image");
            assertThat(services.keySet())
                    .as(name)
                    .containsAll(map(parts.getOrDefault("depends_on", Map.of())).keySet());
            if (parts.containsKey("build")) {
                assertThat(ROOT.resolve(map(parts.get("build")).get("dockerfile").toString()))
                        .exists();
            }
        });
    }

    @Test
    void every_variable_is_in_the_example_of_an_environment() throws IOException {
        var example = text(".env.example");
        var used = new TreeSet<String>();
        for (var file : sources()) {
            OWN_VARIABLE
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(it -> used.add(it.group()));
        }
        Pattern.compile("\\$\\{([A-Z_]+)")
                .matcher(text("docker-compose.yml"))
                .results()
                .forEach(it -> used.add(it.group(1)));
        assertThat(used)
                .allSatisfy(name -> assertThat(example).containsPattern("(?m)^" + name + "="));
    }

    @Test
    void what_is_set_in_an_environment_reaches_every_role_unless_the_stack_decides()
            throws IOException {
        var example = new TreeMap<String, String>();
        Pattern.compile("(?m)^#?([A-Z][A-Z_]+)=(.*)$")
                .matcher(text(".env.example"))
                .results()
                .forEach(it -> example.put(it.group(1), it.group(2)));
        example.keySet().removeAll(NOT_FROM_THE_ENVIRONMENT);
        var services = map(yaml("docker-compose.yml").get("services"));
        for (var role : List.of("command", "saga", "query")) {
            var given = map(map(services.get(role)).get("environment"));
            example.forEach((name, value) -> {
                assertThat(given).as(role).containsKey(name);
                if (given.get(name) != null) { // else it is passed on where it is set
                    assertThat(given.get(name).toString())
                            .matches("\\$\\{%s:(\\?.*|-%s)}".formatted(name, Pattern.quote(value)));
                }
            });
        }
    }

    @Test
    void only_what_nobody_can_do_without_is_demanded() throws IOException {
        var demanded =
                Pattern.compile("\\$\\{([A-Z_]+):\\?")
                        .matcher(text("docker-compose.yml"))
                        .results();
        assertThat(demanded.map(it -> it.group(1)))
                .containsOnly("POSTGRES_PASSWORD", "SKYLEDGER_MASTER_KEY");
    }

    @Test
    void the_image_copies_what_the_build_makes() throws IOException {
        var copies =
                text("deploy/Dockerfile")
                        .lines()
                        .filter(line -> line.startsWith("COPY "))
                        .map(line -> line.replaceAll("--\\S+ ", "").split("\\s+")[1])
                        .toList();
        assertThat(copies)
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(source.equals(JAR) || Files.exists(ROOT.resolve(source)))
                                .as(source)
                                .isTrue());
        assertThat(text("app/pom.xml"))
                .contains("<finalName>skyledger</finalName>", "<classifier>exec</classifier>");
    }

    @Test
    void the_instructions_of_the_image_are_ones_that_exist() throws IOException {
        assertThat(text("deploy/Dockerfile").lines().filter(line -> !line.isBlank()))
                .allMatch(line ->
                        line.matches(
                                "(#|FROM|RUN|WORKDIR|COPY|USER|ENV|EXPOSE|HEALTHCHECK|ENTRYPOINT|CMD|ARG|LABEL) ?.*"));
    }

    @Test
    void the_jobs_of_the_workflows_run_programs_of_this_project() throws IOException {
        try (var files = Files.list(ROOT.resolve(".github/workflows"))) {
            for (var file : files.toList()) {
                var jobs = map(yaml(ROOT.relativize(file).toString()).get("jobs"));
                for (var job : jobs.values()) {
                    assertThat(map(job)).containsKeys("runs-on", "steps");
                    for (var step : (Collection<?>) map(job).get("steps")) {
                        assertThat(map(step))
                                .satisfiesAnyOf(
                                        it -> assertThat(it).containsKey("uses"),
                                        it -> assertThat(it).containsKey("run"));
                        if (map(step).get("run") instanceof String program) {
                            assertThat(ROOT.resolve(program.split(" ")[0])).isExecutable();
                        }
                    }
                }
            }
        }
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (var module : List.of("platform", "command-side", "saga", "query-side", "app")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                files.filter(file -> file.toString().matches(".*\\.(java|yml)"))
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private static Map<String, Object> yaml(String file) throws IOException {
        return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text(file)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
