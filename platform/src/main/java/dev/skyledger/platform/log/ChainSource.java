package dev.skyledger.platform.log;

import java.util.List;

/** Where events, the hashes that were kept of them, and the end of the chain are read. */
interface ChainSource {

    /** An event as it is now, and the hash that it had when it was chained. */
    record Row(long position, byte[] hash, Chain.Link link) {}

    /** The last position that was chained, and its hash. */
    record Head(long position, byte[] hash) {}

    Head head();

    /** The next rows after a position, a good many at once; none when there are no more. */
    List<Row> after(long position, long last);
}
