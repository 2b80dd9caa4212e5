package dev.skyledger.platform.processing;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.bus.Trouble;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A log as plain as Axon makes it, with what processors need beside it. */
@Configuration(proxyBeanMethods = false)
class SimpleLog {

    @Bean
    HikariDataSource database() {
        return TestDatabase.fresh();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource database) {
        return new DataSourceTransactionManager(database);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connections(DataSource database) {
        return new SpringDataSourceConnectionProvider(database);
    }

    @Bean
    @Primary
    Serializer serializer() {
        return JacksonSerializer.defaultSerializer();
    }

    @Bean
    JdbcEventStorageEngine engine(
            DataSource database,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer json) {
        new JdbcTemplate(database)
                .execute(
                        "create schema log; create table story (stream text primary key,"
                                + " state text)");
        Flyway.configure()
                .dataSource(database)
                .schemas("processing")
                .locations("classpath:db/migration/processing")
                .load()
                .migrate();
        var engine =
                JdbcEventStorageEngine.builder()
                        .snapshotSerializer(json)
                        .eventSerializer(json)
                        .persistenceExceptionResolver(it -> "23505".equals(Trouble.sqlState(it)))
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .schema(
                                EventSchema.builder()
                                        .eventTable("log.event")
                                        .aggregateIdentifierColumn("stream")
                                        .sequenceNumberColumn("sequence")
                                        .build())
                        .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return engine;
    }

    @Bean
    TokenStore tokens(
            ConnectionProvider connections, TransactionManager transactions, Serializer json) {
        var tokens =
                JdbcTokenStore.builder().connectionProvider(connections).serializer(json).build();
        transactions.executeInTransaction(
                () -> tokens.createSchema(PostgresTokenTableFactory.INSTANCE));
        return tokens;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
