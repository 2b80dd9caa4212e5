package dev.skyledger.platform.idempotency;

import static dev.skyledger.platform.idempotency.IdempotencyExamples.ONE_SEAT;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.annasPost;
import static dev.skyledger.platform.idempotency.TwoNodes.created;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.database.GroupedWrites;
import dev.skyledger.platform.personal.PersonalData;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class IdempotencyConfigurationTest {

    @ComponentScan({"dev.skyledger.platform.personal", "dev.skyledger.platform.idempotency"})
    static class Scan {}

    @TempDir Path folder;

    private final TwoNodes nodes = new TwoNodes();

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void a_development_machine_starts_without_any_setting() {
        context()
                .withPropertyValues("spring.profiles.active=development")
                .run(context -> {
                    var idempotency = context.getBean(Idempotency.class);
                    idempotency.once(annasPost(), ONE_SEAT, nodes.answering(created()));
                    idempotency.once(annasPost(), ONE_SEAT, nodes.answering(created()));
                    assertThat(nodes.runs).hasSize(1);
                    assertThat(context).hasSingleBean(PersonalData.class);
                    assertThat(folder.resolve("master-key")).exists();
                });
    }

    @Test
    void production_says_what_is_missing() {
        context()
                .withPropertyValues("skyledger.security.master-key=")
                .run(context ->
                        assertThat(context.getStartupFailure())
                                .rootCause()
                                .hasMessageContaining("SKYLEDGER_MASTER_KEY is missing"));
    }

    private ApplicationContextRunner context() {
        DirectWrites.migrate(nodes.database, "personal");
        return new ApplicationContextRunner()
                .withUserConfiguration(Scan.class)
                .withBean(JdbcClient.class, () -> JdbcClient.create(nodes.database))
                .withBean(GroupedWrites.class, () -> new DirectWrites(nodes.database))
                .withBean(Clock.class, nodes.clock::asClock)
                .withBean(JsonMapper.class, () -> JsonMapper.builder().build())
                .withPropertyValues("skyledger.data=" + folder);
    }
}
