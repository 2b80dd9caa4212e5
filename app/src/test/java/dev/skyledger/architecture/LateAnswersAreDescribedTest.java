package dev.skyledger.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.skyledger.platform.web.SeenLater;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who reads the description of the interface knows which calls may be answered with 202. */
@AnalyzeClasses(
        packages = "dev.skyledger",
        importOptions = {ImportOption.DoNotIncludeTests.class, HouseRulesTest.NoTestJars.class})
class LateAnswersAreDescribedTest {

    private static final List<String> ACCEPTED =
            List.of(
                    HttpStatus.class.getName() + ".ACCEPTED",
                    ResponseEntity.class.getName() + ".accepted()");

    @ArchTest
    static void whoever_may_answer_late_says_so(JavaClasses house) {
        var late = lateUnits(house);
        var endpoints = house.stream().flatMap(it -> it.getMethods().stream());
        var mapped = endpoints.filter(it -> it.isMetaAnnotatedWith(RequestMapping.class)).toList();
        var mayBeLate = mapped.stream().filter(it -> late.contains(it.getFullName())).toList();
        assertThat(mayBeLate).hasSizeGreaterThan(20);
        assertThat(mayBeLate)
                .filteredOn(it -> !it.isAnnotatedWith(SeenLater.class) && !describes202(it))
                .isEmpty();
        assertThat(mapped)
                .filteredOn(it -> it.isAnnotatedWith(SeenLater.class))
                .allMatch(it -> late.contains(it.getFullName()) && !describes202(it));
    }

    private static boolean describes202(JavaMethod endpoint) {
        return Arrays.stream(endpoint.reflect().getAnnotationsByType(ApiResponse.class))
                .anyMatch(it -> it.responseCode().equals("202"));
    }

    /** Everything that answers 202, or calls what does. */
    private static Set<String> lateUnits(JavaClasses house) {
        var callers =
                house.stream()
                        .map(JavaClass::getAccessesFromSelf)
                        .flatMap(Set::stream)
                        .collect(
                                groupingBy(
                                        it -> it.getTarget().getFullName(),
                                        mapping(it -> it.getOrigin().getFullName(), toSet())));
        var late = new HashSet<>(ACCEPTED);
        var next = new ArrayDeque<>(ACCEPTED);
        while (!next.isEmpty()) {
            callers.getOrDefault(next.remove(), Set.of()).stream()
                    .filter(late::add)
                    .forEach(next::add);
        }
        return late;
    }
}
