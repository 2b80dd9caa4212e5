package dev.skyledger.platform.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a list would gain, change and lose, by code, and which of the lost ones are in use and must
 * not go.
 */
public record Difference(
        List<String> added, List<String> changed, List<String> retired, List<String> inUse) {

    /** Says which of some codes are in use. */
    @FunctionalInterface
    public interface InUse {
        List<String> of(List<String> codes);
    }

    static <T> Difference of(List<T> now, List<T> then, Function<T, String> code, InUse inUse) {
        var known = byCode(now, code);
        var wanted = byCode(then, code);
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        wanted.forEach((name, place) -> {
            if (!known.containsKey(name)) {
                added.add(name);
            } else if (!place.equals(known.get(name))) {
                changed.add(name);
            }
        });
        var retired =
                known.keySet().stream().filter(name -> !wanted.containsKey(name)).sorted().toList();
        return new Difference(
                added.stream().sorted().toList(),
                changed.stream().sorted().toList(),
                retired,
                inUse.of(retired));
    }

    private static <T> Map<String, T> byCode(List<T> places, Function<T, String> code) {
        return places.stream().collect(Collectors.toMap(code, Function.identity()));
    }

    boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && retired.isEmpty();
    }

    Difference inUse(List<String> codes) {
        return new Difference(added, changed, retired, codes);
    }
}
