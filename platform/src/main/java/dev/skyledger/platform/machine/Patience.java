package dev.skyledger.platform.machine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How long it pays to wait for company: in full while the processors are busy, for then every round
 * that is saved lets others work, and hardly at all while they idle.
 */
public final class Patience {

    private static final long KNOWN_FOR = TimeUnit.MILLISECONDS.toNanos(200);

    private static final double BUSY = 1;

    private static final double IDLE = 0.8;

    private static final double LEAST = 0.1;

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static volatile Known known = new Known(1, System.nanoTime() - KNOWN_FOR);

    private Patience() {}

    private record Known(double share, long at) {}

    /** In nanoseconds, of the longest that anybody should wait. */
    public static long of(Duration longest) {
        var now = System.nanoTime();
        if (now - known.at >= KNOWN_FOR) {
            known = new Known(shareAt(MACHINE.getCpuLoad()), now);
        }
        return (long) (longest.toNanos() * known.share);
    }

    /** A load that nobody can tell counts as a full one. */
    static double shareAt(double load) {
        if (Double.isNaN(load) || load < 0) {
            return 1;
        }
        var part = (load - IDLE) / (BUSY - IDLE);
        return Math.clamp(LEAST + part * (1 - LEAST), LEAST, 1);
    }
}
