package dev.skyledger.platform.log;

import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Streams that were found, within the same transaction, not to be in the log: whoever opens one
 * need not ask again. Should somebody else begin it meanwhile, the append meets a conflict, as
 * always.
 */
public final class NewStreams {

    private static final String RESOURCE = NewStreams.class.getName();

    private NewStreams() {}

    /** Holds for as long as this root unit of work. */
    public static void declare(UnitOfWork<?> root, Set<String> streams) {
        root.resources().put(RESOURCE, Set.copyOf(streams));
    }

    static boolean contain(String stream) {
        if (!CurrentUnitOfWork.isStarted()) {
            return false;
        }
        Set<String> fresh = CurrentUnitOfWork.get().root().getResource(RESOURCE);
        return fresh != null && fresh.contains(stream);
    }
}
