package dev.skyledger.bench;

import dev.skyledger.bench.load.Outcome;
import dev.skyledger.bench.machine.Machine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.json.JsonMapper;

/** Runs both sides in turn and keeps what each run gave, until it is printed. */
final class Comparison {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration SETTLING = Duration.ofSeconds(8);

    private final Machine machine;
    private final List<Run> ours = new ArrayList<>();
    private final List<Run> other = new ArrayList<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private double othersShare;
    private int unsettled;

    Comparison(Machine machine) {
        this.machine = machine;
    }

    /** What a run came to, and the processor time that each success took. */
    private record Run(Outcome outcome, double programMicros, double databaseMicros) {

        static Run of(Outcome outcome, Machine.Spent before, Machine.Spent after) {
            var each = Math.max(1, outcome.done()) * 1e3;
            return new Run(
                    outcome,
                    (after.programs() - before.programs()) / each,
                    (after.database() - before.database()) / each);
        }
    }

    /** One side's run of a given length. */
    @FunctionalInterface
    interface Side {
        Outcome run(Duration time);
    }

    /**
     * Warms both sides up, then measures them in turn, the first one changing from pair to pair.
     */
    Comparison run(Extent extent, Side ours, Side other) throws InterruptedException {
        warmUp(extent, ours);
        warmUp(extent, other);
        for (var pair = 0; pair < extent.pairs(); pair++) {
            if (pair % 2 == 0) {
                this.ours.add(measured(ours, extent));
                this.other.add(measured(other, extent));
            } else {
                this.other.add(measured(other, extent));
                this.ours.add(measured(ours, extent));
            }
        }
        return this;
    }

    /** By time and by work: on a busy machine time alone leaves the compiler far behind. */
    private void warmUp(Extent extent, Side side) {
        var start = System.nanoTime();
        var done = 0;
        for (var rest = true; rest; ) {
            var outcome = side.run(Duration.ofSeconds(2));
            keep(outcome);
            done += outcome.done();
            var taken = Duration.ofNanos(System.nanoTime() - start);
            rest =
                    taken.compareTo(extent.warmUp()) < 0
                            || done < extent.warmUpCalls()
                                    && taken.compareTo(extent.warmUp().multipliedBy(3)) < 0;
        }
    }

    private Run measured(Side side, Extent extent) throws InterruptedException {
        if (!machine.settles(SETTLING)) {
            unsettled++;
        }
        var before = machine.spent();
        var outcome = side.run(extent.run());
        var after = machine.spent();
        othersShare = Math.max(othersShare, after.othersSince(before));
        keep(outcome);
        return Run.of(outcome, before, after);
    }

    private void keep(Outcome outcome) {
        outcome.others().forEach((what, count) -> failures.merge(what, count, Integer::sum));
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        var sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return rounded(sorted[sorted.length / 2]);
    }

    private static Map<String, Double> micros(List<Run> runs) {
        return Map.of(
                "programs", median(runs, Run::programMicros),
                "database", median(runs, Run::databaseMicros));
    }

    /** One figure of both sides as a line of JSON; the ratio is the median of the pairs' ratios. */
    Comparison print(String id, String unit, ToDoubleFunction<Outcome> figure) {
        var ratios = new ArrayList<Double>();
        for (var pair = 0; pair < ours.size(); pair++) {
            ratios.add(
                    rounded(
                            figure.applyAsDouble(ours.get(pair).outcome)
                                    / figure.applyAsDouble(other.get(pair).outcome)));
        }
        var line = new LinkedHashMap<String, Object>();
        line.put("id", id);
        line.put("ours", median(ours, run -> figure.applyAsDouble(run.outcome)));
        line.put("other", median(other, run -> figure.applyAsDouble(run.outcome)));
        line.put("ratio", ratios.stream().sorted().toList().get(ratios.size() / 2));
        line.put("unit", unit);
        conditions(machine, line);
        line.put("pairs", ratios);
        line.put("cpu_us_ours", micros(ours));
        line.put("cpu_us_other", micros(other));
        line.put("others_share", rounded(othersShare));
        line.put("unsettled_runs", unsettled);
        line.put("failures", failures);
        System.out.println(JSON.writeValueAsString(line));
        return this;
    }

    /** A figure that only one side has. */
    static void printAlone(
            Machine machine, String id, double figure, String unit, Object failures) {
        var line = new LinkedHashMap<String, Object>();
        line.put("id", id);
        line.put("ours", rounded(figure));
        line.put("other", null);
        line.put("ratio", null);
        line.put("unit", unit);
        conditions(machine, line);
        line.put("failures", failures);
        System.out.println(JSON.writeValueAsString(line));
    }

    private static void conditions(Machine machine, Map<String, Object> line) {
        line.put("fsync_us", machine.fsyncMicros());
        line.put("load", rounded(machine.load()));
    }

    private static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
