package dev.skyledger.query.search;

import java.io.IOException;

/** The index answers, and lacks for too long what would change the answer. */
final class IndexBehind extends IOException {

    private static final long serialVersionUID = 1;

    IndexBehind() {
        super("the flight index is behind");
    }
}
