package dev.skyledger.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullMarked;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house that a compiler does not know. */
@AnalyzeClasses(
        packages = "dev.skyledger",
        importOptions = {ImportOption.DoNotIncludeTests.class, HouseRulesTest.NoTestJars.class})
class HouseRulesTest {

    /** What modules ship for each other's tests is no part of the house. */
    static class NoTestJars implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule sides_know_contracts_and_platform_only =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("contracts")
                    .definedBy("dev.skyledger.contracts..")
                    .layer("platform")
                    .definedBy("dev.skyledger.platform..")
                    .layer("command")
                    .definedBy("dev.skyledger.command..")
                    .layer("saga")
                    .definedBy("dev.skyledger.saga..")
                    .layer("query")
                    .definedBy("dev.skyledger.query..")
                    .whereLayer("command")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("saga")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("query")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("platform")
                    .mayOnlyBeAccessedByLayers("command", "saga", "query")
                    .whereLayer("contracts")
                    .mayOnlyBeAccessedByLayers("platform", "command", "saga", "query");

    @ArchTest
    static final ArchRule command_features_do_not_know_each_other =
            slices().matching("dev.skyledger.command.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule views_do_not_know_each_other =
            slices().matching("dev.skyledger.query.(*)..").should().notDependOnEachOther();

    /** What talks to a provider is a port: processes use it and adapters fill it. */
    @ArchTest
    static final ArchRule processes_do_not_know_each_other =
            slices().matching("dev.skyledger.saga.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            DescribedPredicate.alwaysTrue(),
                            resideInAPackage("dev.skyledger.saga.provider.."));

    @ArchTest
    static final ArchRule contracts_know_no_framework_but_axons_annotations =
            noClasses()
                    .that()
                    .resideInAPackage("dev.skyledger.contracts..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "jakarta..");

    @ArchTest
    static final ArchRule raw_json_belongs_to_upcasters =
            noClasses()
                    .that()
                    .resideInAPackage("dev.skyledger.contracts..")
                    .and()
                    .resideOutsideOfPackage("dev.skyledger.contracts..upcasting..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("tools.jackson.databind.JsonNode");

    @ArchTest
    static final ArchRule messages_are_records =
            classes()
                    .that()
                    .resideInAPackage("dev.skyledger.contracts..")
                    .and()
                    .implement(
                            DescribedPredicate.describe(
                                    "a message family", HouseRulesTest::isMessageFamily))
                    .and()
                    .areNotInterfaces()
                    .should()
                    .beRecords();

    @ArchTest
    static final ArchRule aggregates_are_package_private =
            classes().that().areAnnotatedWith(Aggregate.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule projections_and_processes_are_package_private =
            classes().that().areAnnotatedWith(ProcessingGroup.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule endpoints_are_package_private_and_say_so =
            classes()
                    .that()
                    .areAnnotatedWith(RestController.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .haveSimpleNameEndingWith("Endpoint");

    @ArchTest
    static final ArchRule only_the_sides_endpoints_speak_web =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "dev.skyledger.command..",
                            "dev.skyledger.saga..",
                            "dev.skyledger.query..")
                    .and(
                            DescribedPredicate.describe(
                                    "are not part of an endpoint", type -> !isEndpoint(type)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework.web..");

    @ArchTest
    static final ArchRule nobody_asks_the_machine_for_the_time =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static void every_package_says_what_it_is_and_that_nothing_in_it_is_null(JavaClasses house) {
        var unmarked =
                house.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(it -> !it.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .sorted()
                        .toList();
        assertThat(unmarked).isEmpty();
    }

    private static boolean isMessageFamily(JavaClass type) {
        return type.isInterface()
                && (type.getSimpleName().endsWith("Command")
                        || type.getSimpleName().endsWith("Event")
                        || type.getSimpleName().equals("Refusal"));
    }

    private static boolean isEndpoint(JavaClass type) {
        return type.getName().contains("Endpoint");
    }
}
