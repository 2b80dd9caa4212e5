package dev.skyledger.platform.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the embedded servers run.
 *
 * @param postgres whether PostgreSQL is embedded; by default when no URL is configured
 * @param search whether Elasticsearch is embedded; by default when no address is configured
 * @param postgresPort 0 takes any free port
 * @param searchPort 0 takes any free port
 * @param programs where the servers' programs are unpacked; by default inside the data folder
 */
@ConfigurationProperties("skyledger.embedded")
record EmbeddedProperties(
        @Nullable Boolean postgres,
        @Nullable Boolean search,
        @DefaultValue("0") int postgresPort,
        @DefaultValue("0") int searchPort,
        @DefaultValue("512m") String searchHeap,
        @Nullable Path programs) {}
