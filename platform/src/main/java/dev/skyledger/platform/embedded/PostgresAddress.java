package dev.skyledger.platform.embedded;

/** Where the embedded PostgreSQL answers, and to whom. */
public record PostgresAddress(int port, String user, String password) {

    public String url() {
        return url("skyledger");
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    @Override
    public String toString() {
        return url();
    }
}
