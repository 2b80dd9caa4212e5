package dev.skyledger.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongUnaryOperator;

/** A number of callers that call for a while, each on a thread of its own. */
public record Callers(int number, ThreadFactory threads) {

    /** Each calls again as soon as it is answered. */
    public Outcome closedLoop(Duration time, Call call) {
        return run(time, call, _ -> Long.MIN_VALUE);
    }

    /**
     * Calls come at a steady rate, whether or not earlier ones are answered; what a call waits for
     * a free caller counts as its time too.
     */
    public Outcome openLoop(Duration time, double perSecond, Call call) {
        return run(time, call, number -> (long) (number * 1e9 / perSecond));
    }

    private record Caller(Latencies times, Map<String, Integer> others) {}

    private Outcome run(Duration time, Call call, LongUnaryOperator due) {
        var next = new AtomicLong();
        var start = System.nanoTime();
        var end = start + time.toNanos();
        var callers = new ArrayList<Caller>();
        var running = new ArrayList<Thread>();
        for (var i = 0; i < number; i++) {
            var name = i;
            var caller = new Caller(new Latencies(), new TreeMap<>());
            callers.add(caller);
            var thread =
                    threads.newThread(() -> {
                        while (System.nanoTime() < end) {
                            var after = due.applyAsLong(next.getAndIncrement());
                            once(
                                    caller,
                                    name,
                                    call,
                                    after == Long.MIN_VALUE ? after : start + after);
                        }
                    });
            thread.start();
            running.add(thread);
        }
        running.forEach(Callers::join);
        return outcome(callers, (System.nanoTime() - start) / 1e9);
    }

    private static void once(Caller caller, int name, Call call, long due) {
        var begun = due == Long.MIN_VALUE ? System.nanoTime() : awaited(due);
        String other;
        try {
            other = call.by(name);
        } catch (IOException | RuntimeException e) {
            other = e.toString();
        }
        if (other == null) {
            caller.times.add(System.nanoTime() - begun);
        } else {
            caller.others.merge(other, 1, Integer::sum);
        }
    }

    private static long awaited(long due) {
        for (var rest = due - System.nanoTime(); rest > 0; rest = due - System.nanoTime()) {
            LockSupport.parkNanos(rest);
        }
        return due;
    }

    private static Outcome outcome(List<Caller> callers, double seconds) {
        var times = new Latencies();
        var others = new TreeMap<String, Integer>();
        for (var caller : callers) {
            times.addAll(caller.times);
            caller.others.forEach((what, count) -> others.merge(what, count, Integer::sum));
        }
        return new Outcome(
                times.count(),
                seconds,
                times.percentile(0.5),
                times.percentile(0.95),
                times.percentile(0.99),
                others);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
