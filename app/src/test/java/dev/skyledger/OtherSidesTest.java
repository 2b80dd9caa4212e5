package dev.skyledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.mock.env.MockEnvironment;

class OtherSidesTest {

    @Test
    void each_role_brings_its_own_side_and_no_other() {
        assertThat(sidesOf("command")).containsExactly("command");
        assertThat(sidesOf("saga")).containsExactly("saga");
        assertThat(sidesOf("query, command")).containsExactlyInAnyOrder("command", "query");
        assertThat(sidesOf("command,saga,query"))
                .containsExactlyInAnyOrder("command", "saga", "query");
    }

    @Test
    void every_role_has_the_platform() {
        assertThat(found("query")).anyMatch(it -> it.startsWith("dev.skyledger.platform."));
    }

    @Test
    void the_application_scans_with_it() {
        var scan = Skyledger.class.getAnnotation(ComponentScan.class);
        assertThat(Arrays.stream(scan.excludeFilters()).flatMap(it -> Arrays.stream(it.classes())))
                .anyMatch(OtherSides.class::equals);
    }

    private static Set<String> sidesOf(String roles) {
        return found(roles).stream()
                .filter(it -> it.matches("dev\\.skyledger\\.(command|saga|query)\\..*"))
                .map(it -> it.split("\\.")[2])
                .collect(Collectors.toSet());
    }

    private static Set<String> found(String roles) {
        var environment = new MockEnvironment().withProperty("skyledger.roles", roles);
        var scanner = new ClassPathScanningCandidateComponentProvider(true, environment);
        scanner.addExcludeFilter(new OtherSides(environment));
        return scanner.findCandidateComponents("dev.skyledger").stream()
                .map(it -> String.valueOf(it.getBeanClassName()))
                .collect(Collectors.toSet());
    }
}
