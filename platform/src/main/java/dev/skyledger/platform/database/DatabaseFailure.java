package dev.skyledger.platform.database;

import java.sql.SQLException;

/** The database cannot be brought up to date; nothing starts without it. */
final class DatabaseFailure extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DatabaseFailure(DatabaseAddress address, SQLException cause) {
        super(
                "The database %s cannot be used: %s"
                        .formatted(address, String.valueOf(cause.getMessage()).strip()),
                cause);
    }
}
