package dev.skyledger.platform.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The embedded PostgreSQL in Spring's words. */
record PostgresDetails(PostgresAddress address) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return address.user();
    }

    @Override
    public String getPassword() {
        return address.password();
    }

    @Override
    public String getJdbcUrl() {
        return address.url();
    }
}
