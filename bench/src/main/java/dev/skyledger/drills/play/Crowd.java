package dev.skyledger.drills.play;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many people who do something at once, each on a thread of their own. */
public final class Crowd {

    private Crowd() {}

    /** What each of them came to, in order. */
    public static <T> List<T> all(int many, IntFunction<T> each) {
        return some(many, many, each);
    }

    /** The same with so many of them at a time. */
    public static <T> List<T> some(int atOnce, int many, IntFunction<T> each) {
        var threads = Thread.ofVirtual().name("somebody").factory();
        try (var people = Executors.newFixedThreadPool(Math.max(1, atOnce), threads)) {
            var work =
                    IntStream.range(0, many)
                            .<Callable<T>>mapToObj(i -> () -> each.apply(i))
                            .toList();
            return people.invokeAll(work).stream().map(Crowd::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
