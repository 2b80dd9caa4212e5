package dev.skyledger.bench.twin;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The twin's one transaction: the seats are taken and the booking is written, or neither is. */
public final class Sale {

    private final JdbcTemplate db;
    private final TransactionTemplate transactions;

    public Sale(JdbcTemplate db, TransactionTemplate transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    /** Empties the tables and puts flights with plenty of seats on sale, numbered from one. */
    public void prepare(int flights) {
        db.execute(
                """
                create table if not exists flight (
                    id int primary key, seats_left int not null) with (fillfactor = 50)
                """);
        db.execute(
                """
                create table if not exists booking (
                    id uuid primary key, flight int not null references flight, seats int not null,
                    passenger text not null, email text not null, price numeric(12, 2) not null,
                    status text not null, created_at timestamptz not null default now())
                """);
        db.execute(
                """
                create table if not exists idempotency (
                    key text primary key, booking uuid not null)
                """);
        db.execute("truncate flight, booking, idempotency");
        db.update("insert into flight select id, 100000000 from generate_series(1, ?) id", flights);
        db.execute("analyze flight");
    }

    /** Puts one more flight with so many seats on sale; later ones have higher numbers. */
    public int open(int seats) {
        return Objects.requireNonNull(
                db.queryForObject(
                        "insert into flight select max(id) + 1, ? from flight returning id",
                        Integer.class,
                        seats));
    }

    /** Holds seats once for a key: null where they were not there, else the booking. */
    public @Nullable UUID hold(String key, int flight, int seats, String passenger, String email) {
        return transactions.execute(status -> {
            var booking = UUID.randomUUID();
            if (!isNew(key, booking)) {
                return db.queryForObject(
                        "select booking from idempotency where key = ?", UUID.class, key);
            }
            if (sell(booking, flight, seats, passenger, email, "HELD")) {
                return booking;
            }
            status.setRollbackOnly();
            return null;
        });
    }

    private boolean isNew(String key, UUID booking) {
        return db.update(
                        "insert into idempotency (key, booking) values (?, ?) on conflict do nothing",
                        key,
                        booking)
                > 0;
    }

    /** True when the seats were there. */
    public boolean book(UUID booking, int flight, int seats, String passenger, String email) {
        var sold =
                transactions.execute(
                        _ -> sell(booking, flight, seats, passenger, email, "CONFIRMED"));
        return Boolean.TRUE.equals(sold);
    }

    private boolean sell(
            UUID booking, int flight, int seats, String passenger, String email, String status) {
        var taken =
                db.update(
                        "update flight set seats_left = seats_left - ? where id = ? and seats_left >= ?",
                        seats,
                        flight,
                        seats);
        if (taken == 0) {
            return false;
        }
        db.update(
                """
                insert into booking (id, flight, seats, passenger, email, price, status)
                values (?, ?, ?, ?, ?, 100.00, ?)
                """,
                booking,
                flight,
                seats,
                passenger,
                email,
                status);
        return true;
    }
}
