package dev.skyledger.platform.web;

import org.jspecify.annotations.Nullable;

/** Parts of lists that somebody asks for, all of the same query. */
public final class PagingExamples {

    private PagingExamples() {}

    public static Paging page(Cursors cursors, int limit, @Nullable String cursor) {
        return new Paging(cursors, "the same query", limit, cursor);
    }
}
