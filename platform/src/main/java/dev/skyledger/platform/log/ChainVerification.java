package dev.skyledger.platform.log;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Computes the chain again and names the first event that is not what was written. */
public class ChainVerification {

    private final ChainSource chain;

    public ChainVerification(JdbcClient jdbc) {
        this(new LoggedChain(jdbc));
    }

    ChainVerification(ChainSource chain) {
        this.chain = chain;
    }

    /**
     * What was found: the last position that is proven, its hash, and the first that is altered,
     * missing or in another's place.
     */
    public record Verdict(long proven, String root, @Nullable Long firstBad) {

        public boolean sound() {
            return firstBad == null;
        }
    }

    /** Covers what is committed when it starts. */
    public Verdict verify() {
        var head = chain.head();
        var previous = new byte[32];
        long proven = 0;
        while (proven < head.position()) {
            var rows = chain.after(proven, head.position());
            if (rows.isEmpty()) {
                return verdict(proven, previous, proven + 1);
            }
            for (var row : rows) {
                var expected = Chain.hash(previous, proven + 1, row.link());
                if (row.position() != proven + 1 || !Arrays.equals(row.hash(), expected)) {
                    return verdict(proven, previous, proven + 1);
                }
                previous = expected;
                proven++;
            }
        }
        return verdict(proven, previous, Arrays.equals(previous, head.hash()) ? null : proven);
    }

    private static Verdict verdict(long proven, byte[] root, @Nullable Long firstBad) {
        return new Verdict(proven, HexFormat.of().formatHex(root), firstBad);
    }
}
