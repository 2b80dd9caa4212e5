package dev.skyledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Properties;

/**
 * Takes SQL from the terminal to the embedded PostgreSQL of a running instance; each line that ends
 * with a semicolon is run.
 */
final class DatabaseShell {

    private static final int PORT_LINE = 3;

    private DatabaseShell() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var data = Path.of(Objects.requireNonNullElse(System.getenv("SKYLEDGER_DATA"), ".data"));
        var pid = data.resolve("postgres").resolve("postmaster.pid");
        if (!Files.exists(pid)) {
            System.err.println(
                    "No PostgreSQL runs in "
                            + data
                            + ": start Skyledger first, with 'make run' or 'make up'.");
            System.exit(1);
        }
        var login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", Files.readString(data.resolve("postgres-password")).strip());
        var url =
                "jdbc:postgresql://127.0.0.1:"
                        + Files.readAllLines(pid).get(PORT_LINE).strip()
                        + "/skyledger";
        try (var connection = DriverManager.getConnection(url, login)) {
            System.out.println("Connected. End a statement with ; and leave with Ctrl-D.");
            converse(connection);
        }
    }

    private static void converse(Connection connection) throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var statement = new StringBuilder();
        System.out.print("> ");
        for (var line = input.readLine(); line != null; line = input.readLine()) {
            statement.append(line).append('\n');
            if (line.stripTrailing().endsWith(";")) {
                run(connection, statement.toString());
                statement.setLength(0);
                System.out.print("> ");
            }
        }
    }

    private static void run(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                try (var rows = statement.getResultSet()) {
                    print(rows);
                }
            } else {
                System.out.println(statement.getUpdateCount() + " rows");
            }
        } catch (SQLException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void print(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData().getColumnCount();
        var names = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
            names.add(rows.getMetaData().getColumnLabel(i));
        }
        System.out.println(String.join(" | ", names));
        var count = 0;
        while (rows.next()) {
            var values = new ArrayList<String>();
            for (int i = 1; i <= columns; i++) {
                values.add(Objects.toString(rows.getString(i)));
            }
            System.out.println(String.join(" | ", values));
            count++;
        }
        System.out.println("(" + count + " rows)");
    }
}
