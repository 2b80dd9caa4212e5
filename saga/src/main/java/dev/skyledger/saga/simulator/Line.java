package dev.skyledger.saga.simulator;

import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.ProviderCall;
import dev.skyledger.saga.provider.ProviderTimedOut;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The line to the simulator, as bad as the configuration wants it. */
@Component
@ConditionalOnProperty(
        name = "skyledger.payments.provider",
        havingValue = "simulator",
        matchIfMissing = true)
class Line {

    private final SimulatorPolicy policy;

    private final Notices notices;

    Line(SimulatorPolicy policy, Notices notices) {
        this.policy = policy;
        this.notices = notices;
    }

    /** Takes the call there and the answer back, unless either is lost. */
    Answer carry(ProviderCall call, Duration time, Function<ProviderCall, Answer> work) {
        travel(time);
        loseSome();
        var answer = work.apply(call);
        for (var copy = 0; copy < policy.faults().callbacks(); copy++) {
            tell(call, answer, aWhile());
        }
        loseSome();
        return answer;
    }

    /** Tells of the answer by a callback, after a while. */
    void tell(ProviderCall call, Answer answer, Duration after) {
        var notice = Notice.of(call, answer);
        if (notice != null && !isLost()) {
            Thread.startVirtualThread(() -> {
                pause(after);
                notices.send(notice);
            });
        }
    }

    private void travel(Duration time) {
        pause(time.plus(aWhile()));
    }

    private void loseSome() {
        if (isLost()) {
            throw new ProviderTimedOut();
        }
    }

    private boolean isLost() {
        return ThreadLocalRandom.current().nextDouble() < policy.faults().lost();
    }

    private Duration aWhile() {
        var longest = policy.faults().delay().toNanos();
        return Duration.ofNanos(longest == 0 ? 0 : ThreadLocalRandom.current().nextLong(longest));
    }

    static void pause(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderTimedOut();
        }
    }
}
