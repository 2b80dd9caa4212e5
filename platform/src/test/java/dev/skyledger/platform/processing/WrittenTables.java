package dev.skyledger.platform.processing;

import javax.sql.DataSource;

/** The tables that projections write to, for tests without a processor. */
public final class WrittenTables {

    private WrittenTables() {}

    public static Tables of(DataSource database) {
        return new CollectedTables(database);
    }
}
