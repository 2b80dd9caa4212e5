package dev.skyledger.command.booking;

import dev.skyledger.contracts.shared.Locator;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives out locators, each once over all nodes. Numbers are fetched in blocks; those of a block
 * that a stopped node left are never used.
 */
class Locators {

    private static final int BLOCK = 64;

    private final JdbcClient db;

    private final LocatorPermutation permutation;

    private long next;

    private long end;

    Locators(JdbcClient db, LocatorPermutation permutation) {
        this.db = db;
        this.permutation = permutation;
    }

    Locator next() {
        return permutation.of(number());
    }

    private synchronized long number() {
        if (next == end) {
            next =
                    BLOCK
                            * db.sql("select nextval('locators.locator_block')")
                                    .query(Long.class)
                                    .single();
            end = next + BLOCK;
        }
        return next++;
    }
}
