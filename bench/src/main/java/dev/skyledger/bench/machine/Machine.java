package dev.skyledger.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the machine does besides, and how fast its disk is: the things nobody can hold still. */
public final class Machine {

    private static final int SYNCS = 100;
    private static final int PAGE = 8192;
    private static final double QUIET = 0.08;

    private final Path database;
    private final long benchProcess;

    public Machine(Path database, long benchProcess) {
        this.database = database;
        this.benchProcess = benchProcess;
    }

    /** How long the disk of the database takes to make one page durable, the median of many. */
    public long fsyncMicros() {
        var file = database.resolveSibling("fsync-probe");
        var times = new long[SYNCS];
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (var i = 0; i < SYNCS; i++) {
                var start = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE), (long) (i % 16) * PAGE);
                channel.force(false);
                times[i] = (System.nanoTime() - start) / 1000;
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.sort(times);
        return times[SYNCS / 2];
    }

    /** Processes that wanted to run in the last minute; below zero where nobody counts them. */
    public double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /**
     * Processor time spent so far, in nanoseconds: by the whole machine, by the benchmark's
     * programs, and by the database.
     */
    public record Spent(long machine, long programs, long database, long at) {

        long ours() {
            return programs + database;
        }

        /** Which share of the machine others had since then. */
        public double othersSince(Spent before) {
            var time = (double) (at - before.at) * Runtime.getRuntime().availableProcessors();
            return Math.max(0, (machine - before.machine - (ours() - before.ours())) / time);
        }
    }

    public Spent spent() {
        return new Spent(
                machineNanos(),
                nanos(ProcessHandle.of(benchProcess).stream()),
                nanos(postmaster()),
                System.nanoTime());
    }

    /** Waits until what a run left to do is done, at most so long; says whether it was. */
    public boolean settles(Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            var before = spent();
            Thread.sleep(400);
            var after = spent();
            var share = (double) (after.ours() - before.ours()) / (after.at - before.at);
            if (share < QUIET * Runtime.getRuntime().availableProcessors()) {
                return true;
            }
        }
        return false;
    }

    private static long nanos(Stream<ProcessHandle> roots) {
        return roots.flatMap(it -> Stream.concat(Stream.of(it), it.descendants()))
                .mapToLong(it -> it.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
    }

    private Stream<ProcessHandle> postmaster() {
        try (var lines = Files.lines(database.resolve("postmaster.pid"))) {
            return lines
                    .limit(1)
                    .map(line -> Long.parseLong(line.strip()))
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** Where the kernel says it; elsewhere only the benchmark's own time is known. */
    private long machineNanos() {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            var fields = lines.findFirst().orElseThrow().trim().split("\\s+");
            return Stream.of(1, 2, 3, 6, 7, 8)
                            .mapToLong(field -> Long.parseLong(fields[field]))
                            .sum()
                    * 10_000_000L;
        } catch (IOException e) {
            return nanos(ProcessHandle.of(benchProcess).stream());
        }
    }
}
