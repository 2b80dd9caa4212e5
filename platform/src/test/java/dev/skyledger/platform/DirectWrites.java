package dev.skyledger.platform;

import dev.skyledger.platform.database.GroupedWrites;
import dev.skyledger.platform.database.ManyRows;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes at once and alone, for tests of what is written rather than of the grouping. */
public record DirectWrites(JdbcTemplate jdbc) implements GroupedWrites {

    public DirectWrites(DataSource database) {
        this(new JdbcTemplate(database));
    }

    @Override
    public CompletableFuture<Integer> write(String sql, List<?> parameters) {
        return CompletableFuture.completedFuture(jdbc.update(sql, parameters.toArray()));
    }

    @Override
    public CompletableFuture<Integer> write(ManyRows statement, List<?> row) {
        return CompletableFuture.completedFuture(
                jdbc.execute(
                        (ConnectionCallback<Integer>)
                                connection -> statement.execute(connection, List.of(row))[0]));
    }

    /** Creates the tables of one schema. */
    public static void migrate(DataSource database, String schema) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema(schema)
                .locations("classpath:db/migration/" + schema)
                .load()
                .migrate();
    }
}
