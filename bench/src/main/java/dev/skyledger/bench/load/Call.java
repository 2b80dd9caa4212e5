package dev.skyledger.bench.load;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One call to be timed, by one of several callers. */
@FunctionalInterface
public interface Call {

    /** Null when it succeeded, else what was answered instead. */
    @Nullable String by(int caller) throws IOException;
}
