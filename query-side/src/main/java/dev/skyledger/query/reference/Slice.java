package dev.skyledger.query.reference;

import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import java.util.List;
import java.util.function.Function;

/** Cuts a page out of a list that is held whole, after the item that was seen last. */
final class Slice {

    private Slice() {}

    static <T> Page<T> of(List<T> all, Function<T, String> key, Paging paging) {
        var seen = paging.after();
        var from = seen == null ? 0 : all.stream().map(key).toList().indexOf(seen) + 1;
        return paging.page(all.subList(from, Math.min(from + paging.limit() + 1, all.size())), key);
    }
}
