package dev.skyledger;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The one executable: command, saga and query side, or whichever of them its roles name. */
@SpringBootApplication(
        proxyBeanMethods = false,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
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
