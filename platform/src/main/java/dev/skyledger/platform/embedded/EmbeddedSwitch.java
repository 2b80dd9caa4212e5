package dev.skyledger.platform.embedded;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Decides whether a server is embedded: as configured, else when no other one is named. */
final class EmbeddedSwitch {

    private EmbeddedSwitch() {}

    static boolean postgres(Environment environment) {
        return environment.getProperty(
                "skyledger.embedded.postgres",
                Boolean.class,
                isBlank(environment, "spring.datasource.url"));
    }

    static boolean search(Environment environment) {
        return environment.getProperty(
                "skyledger.embedded.search",
                Boolean.class,
                isBlank(environment, "spring.elasticsearch.uris")
                        && isBlank(environment, "spring.elasticsearch.uris[0]"));
    }

    /** An example of an environment that was copied has addresses that are there and empty. */
    private static boolean isBlank(Environment environment, String address) {
        return environment.getProperty(address, "").isBlank();
    }

    /** PostgreSQL is embedded. */
    static class OnPostgres implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return postgres(context.getEnvironment());
        }
    }

    /** Elasticsearch is embedded. */
    static class OnSearch implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return search(context.getEnvironment());
        }
    }

    /** Something is embedded. */
    static class OnAny implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return postgres(context.getEnvironment()) || search(context.getEnvironment());
        }
    }
}
