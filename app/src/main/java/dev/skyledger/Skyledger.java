package dev.skyledger;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The one executable: command, saga and query side, or whichever of them its roles name. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters =
                @Filter(
                        type = FilterType.CUSTOM,
                        classes = {TypeExcludeFilter.class, OtherSides.class}))
@ConfigurationPropertiesScan
class Skyledger {

    Skyledger() {}

    public static void main(String[] arguments) {
        if (SchemasOnly.isAskedFor(arguments)) {
            SchemasOnly.run(arguments);
        } else {
            SpringApplication.run(Skyledger.class, arguments);
        }
    }
}
