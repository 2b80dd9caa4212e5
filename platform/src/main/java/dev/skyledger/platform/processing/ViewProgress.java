package dev.skyledger.platform.processing;

/** Hears how far the processors of this node are. */
@FunctionalInterface
public interface ViewProgress {

    /** The processor has committed everything up to this position of the log. */
    void advanced(String processor, long position);
}
