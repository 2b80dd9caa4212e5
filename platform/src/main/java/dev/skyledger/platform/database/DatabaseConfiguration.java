package dev.skyledger.platform.database;

import io.micrometer.core.instrument.binder.MeterBinder;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The database as every part of a node gets it: migrated before the first connection is given. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseSettings.class, DataSourceProperties.class})
class DatabaseConfiguration {

    /** An embedded server says where it is, else the configured address counts. */
    @Bean
    DatabaseAddress databaseAddress(
            ObjectProvider<JdbcConnectionDetails> details, DataSourceProperties configured) {
        var known = details.getIfAvailable();
        return known != null
                ? DatabaseAddress.of(known)
                : new DatabaseAddress(
                        configured.determineUrl(),
                        configured.determineUsername(),
                        configured.determinePassword());
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(DatabaseAddress address, DatabaseSettings settings) {
        new Migrations(address).run();
        return new RoutedPools(address, settings);
    }

    @Bean
    MeterBinder poolMeters(DataSource dataSource) {
        return registry -> ((RoutedPools) dataSource).measuredBy(registry);
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(JdbcTemplate jdbcTemplate) {
        return JdbcClient.create(jdbcTemplate);
    }

    /** Takes the data source only to come after the migrations. */
    @Bean(destroyMethod = "close")
    WriteGroups groupedWrites(
            DatabaseAddress address, DatabaseSettings settings, DataSource migrated) {
        return new WriteGroups(address.keyedPool(WriteGroups.POOL, WriteGroups.WRITERS, settings));
    }
}
