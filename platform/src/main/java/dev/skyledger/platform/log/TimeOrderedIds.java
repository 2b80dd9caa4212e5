package dev.skyledger.platform.log;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.IdentifierFactory;

/**
 * The ids of messages sort by the time they were made: those of fresh events lie together in the
 * index, however long the log is. They are no secrets, so they wait for no secure source.
 */
public final class TimeOrderedIds extends IdentifierFactory {

    private final NoArgGenerator ids = Generators.timeBasedEpochRandomGenerator(new OfThread());

    @Override
    public String generateIdentifier() {
        return ids.generate().toString();
    }

    /** Each thread's own source, so that nobody waits for another. */
    private static final class OfThread extends Random {

        private static final long serialVersionUID = 1L;

        @Override
        public long nextLong() {
            return ThreadLocalRandom.current().nextLong();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            ThreadLocalRandom.current().nextBytes(bytes);
        }

        @Override
        protected int next(int bits) {
            return ThreadLocalRandom.current().nextInt() >>> (Integer.SIZE - bits);
        }
    }
}
