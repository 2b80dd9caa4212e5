package dev.skyledger.query.search;

import java.io.IOException;

/** The index is not there, or not whole: nothing can be said until it is written anew. */
final class IndexMissing extends IOException {

    private static final long serialVersionUID = 1;

    IndexMissing() {
        super("the flight index is not there");
    }
}
