package dev.skyledger;

import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Brings every schema up to date and stops, so that a release can migrate before it starts. No
 * component itself, so that the application does not find it.
 */
@ComponentScan({"dev.skyledger.platform.database", "dev.skyledger.platform.embedded"})
class SchemasOnly {

    SchemasOnly() {}

    static boolean isAskedFor(String... arguments) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        return environment.getProperty("skyledger.migrate-only", Boolean.class, false)
                || environment.getProperty("SKYLEDGER_MIGRATE_ONLY", Boolean.class, false);
    }

    static void run(String... arguments) {
        var application = new SpringApplication(SchemasOnly.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        System.setProperty("skyledger.embedded.search", "false");
        try (var _ = application.run(arguments)) {
            LoggerFactory.getLogger(SchemasOnly.class)
                    .info("Every schema is at its newest version.");
        }
    }
}
