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
                !environment.containsProperty("spring.datasource.url"));
    }

    static boolean search(Environment environment) {
        return environment.getProperty(
                "skyledger.embedded.search",
                Boolean.class,
                !environment.containsProperty("spring.elasticsearch.uris")
                        && !environment.containsProperty("spring.elasticsearch.uris[0]"));
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
