package dev.skyledger.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings every owner's schema up to date before anything else uses the database. Nodes that start
 * at the same time take turns; a database that is current costs two queries.
 */
public class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String HISTORY = "flyway_schema_history";
    private static final long TURN = 0x5ceda7ab1eL;

    private final DatabaseAddress address;
    private final String root;

    public Migrations(DatabaseAddress address) {
        this(address, "db/migration");
    }

    Migrations(DatabaseAddress address, String root) {
        this.address = address;
        this.root = root;
    }

    public void run() {
        var folders = MigrationFolder.all(root);
        try (var connection = address.connect("migrations")) {
            takeTurn(connection);
            var behind = behind(folders, connection);
            if (!behind.isEmpty()) {
                migrate(behind);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(address, e);
        }
    }

    /** The turn ends with the connection. */
    private static void takeTurn(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_lock(?)")) {
            lock.setLong(1, TURN);
            lock.execute();
        }
    }

    private static List<MigrationFolder> behind(
            List<MigrationFolder> folders, Connection connection) throws SQLException {
        var applied = applied(connection);
        return folders.stream()
                .filter(folder -> !folder.checksums().equals(applied.get(folder.schema())))
                .toList();
    }

    private static Map<String, Map<String, Integer>> applied(Connection connection)
            throws SQLException {
        var histories = histories(connection);
        var applied = new HashMap<String, Map<String, Integer>>();
        if (histories.isEmpty()) {
            return applied;
        }
        var union =
                histories.stream()
                        .map(schema ->
                                "select '%1$s', script, checksum from \"%1$s\".%2$s where success and checksum is not null"
                                        .formatted(schema, HISTORY))
                        .collect(Collectors.joining(" union all "));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(union)) {
            while (rows.next()) {
                applied.computeIfAbsent(rows.getString(1), _ -> new HashMap<>())
                        .put(rows.getString(2), rows.getInt(3));
            }
        }
        return applied;
    }

    private static List<String> histories(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select coalesce(array_agg(schemaname), '{}') from pg_tables where tablename = '%s'"
                                        .formatted(HISTORY))) {
            rows.next();
            return List.of((String[]) rows.getArray(1).getArray());
        }
    }

    private void migrate(List<MigrationFolder> folders) {
        var before = System.nanoTime();
        try (var pool = address.patientPool("migrations", 3)) {
            var steps = folders.stream().mapToInt(folder -> migrate(folder, pool)).sum();
            LOG.info(
                    "{} schemas are up to date ({} migrations, {} s).",
                    folders.size(),
                    steps,
                    "%.1f".formatted((System.nanoTime() - before) / 1e9));
        }
    }

    private static int migrate(MigrationFolder folder, HikariDataSource pool) {
        return Flyway.configure()
                .dataSource(pool)
                .defaultSchema(folder.schema())
                .schemas(folder.schema())
                .table(HISTORY)
                .resourceProvider(folder)
                .javaMigrationClassProvider(List::of)
                .loggers("slf4j")
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
