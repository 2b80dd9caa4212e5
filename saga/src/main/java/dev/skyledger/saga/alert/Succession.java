package dev.skyledger.saga.alert;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether the last who wrote here was this node, and wrote for good: only then is what it
 * remembers what the tables say.
 */
@Component
class Succession {

    private static final String NEXT =
            """
            update price_alerts.succession set number = number + 1
            where holder = :me and number = :number
            """;

    private static final String TAKEN =
            """
            update price_alerts.succession set number = number + 1, holder = :me returning number
            """;

    private final String me = UUID.randomUUID().toString();
    private final JdbcClient db;
    private volatile long number = -1;

    Succession(JdbcClient db) {
        this.db = db;
    }

    /**
     * Counts on in the transaction at hand. A count that was rolled back, or that somebody else
     * went on with, is not the one that is remembered here.
     */
    boolean goesOn() {
        var last = number;
        if (db.sql(NEXT).param("me", me).param("number", last).update() == 1) {
            number = last + 1;
            return true;
        }
        number = db.sql(TAKEN).param("me", me).query(Long.class).single();
        return false;
    }
}
