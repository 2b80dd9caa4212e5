package dev.skyledger.command.reference;

import dev.skyledger.platform.reference.Difference;
import java.util.List;

/**
 * What a list gains, changes and loses by code, which of the lost ones still have flights, and
 * whether that was done.
 */
record SyncReport(
        boolean dryRun,
        List<String> added,
        List<String> changed,
        List<String> retired,
        List<String> inUse) {

    static SyncReport of(boolean dryRun, Difference difference) {
        return new SyncReport(
                dryRun,
                difference.added(),
                difference.changed(),
                difference.retired(),
                difference.inUse());
    }
}
