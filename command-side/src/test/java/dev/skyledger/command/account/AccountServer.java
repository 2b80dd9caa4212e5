package dev.skyledger.command.account;

import dev.skyledger.platform.HttpServer;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.idempotency.IdempotencyExamples;
import dev.skyledger.platform.personal.PersonalData;
import dev.skyledger.platform.personal.PersonalDataExamples;
import dev.skyledger.platform.waiting.Views;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/** Accounts over real HTTP on a real database; their log is kept in memory. */
final class AccountServer implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final HttpServer http;

    AccountServer(String... properties) {
        http =
                HttpServer.of(
                        Parts.class,
                        List.of("accounts", "personal", "idempotency"),
                        withoutLimits(properties));
    }

    private static String[] withoutLimits(String... properties) {
        var all = new java.util.ArrayList<>(List.of(properties));
        all.add("skyledger.limits.enabled=false");
        return all.toArray(String[]::new);
    }

    MovableClock clock() {
        return http.bean(MovableClock.class);
    }

    <T> T bean(Class<T> type) {
        return http.bean(type);
    }

    HttpServer.Answer register(String email, String password) {
        return post(
                "/auth/register",
                Map.of("email", email, "password", password, "displayName", "Anna Silva"));
    }

    HttpServer.Answer login(String email, String password, String... headers) {
        return post("/auth/login", Map.of("email", email, "password", password), headers);
    }

    HttpServer.Answer refresh(String token, String... headers) {
        return post("/auth/refresh", Map.of("refreshToken", token), headers);
    }

    HttpServer.Answer post(String path, Object body, String... headers) {
        return http.post("/api/v1" + path, JSON.writeValueAsString(body), headers);
    }

    /** Everything that happened, as it is written down. */
    List<String> events() {
        return bean(InMemoryEventStorageEngine.class)
                .readEvents(null, false)
                .map(EventMessage::getPayload)
                .map(payload ->
                        payload.getClass().getSimpleName() + JSON.writeValueAsString(payload))
                .toList();
    }

    @Override
    public void close() {
        http.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("dev.skyledger.command.account")
    static class Parts {

        @Bean
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        @Primary
        Clock movable(MovableClock clock) {
            return clock.asClock();
        }

        @Bean
        PersonalData personalData(DataSource database) {
            return PersonalDataExamples.node(database);
        }

        @Bean
        Idempotency idempotency(DataSource database, Clock clock) {
            return IdempotencyExamples.node(database, clock);
        }

        @Bean
        Views views() {
            return (_, _) -> true;
        }

        @Bean
        InMemoryEventStorageEngine log() {
            return new InMemoryEventStorageEngine();
        }

        @Bean
        CommandGateway commands(InMemoryEventStorageEngine log) {
            var axon =
                    DefaultConfigurer.defaultConfiguration(false)
                            .configureSerializer(_ -> Jackson3Serializer.builder().build())
                            .configureEmbeddedEventStore(_ -> log)
                            .configureAggregate(Traveller.class)
                            .start();
            return axon.commandGateway();
        }
    }
}
