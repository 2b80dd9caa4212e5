package dev.skyledger.platform.problem;

/** Hears of everything that was refused for good to somebody who wanted to change something. */
public interface RefusalListener {

    void refused(RefusedRequest request);
}
