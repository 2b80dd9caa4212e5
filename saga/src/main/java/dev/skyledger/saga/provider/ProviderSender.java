package dev.skyledger.saga.provider;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends calls to the provider, each on a virtual thread of its own, and hands the answers on. A
 * call that was tried before is first asked about. What goes wrong stays kept and is tried again,
 * by whichever node polls first.
 */
@Component
public class ProviderSender implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSender.class);

    private final PaymentProvider provider;

    private final ProviderAnswers answers;

    private final ProviderCalls calls;

    private final ProviderPolicy policy;

    private final Clock clock;

    private final Semaphore places;

    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private volatile boolean running;

    ProviderSender(
            PaymentProvider provider,
            ProviderAnswers answers,
            ProviderCalls calls,
            ProviderPolicy policy,
            Clock clock) {
        this.provider = provider;
        this.answers = answers;
        this.calls = calls;
        this.policy = policy;
        this.clock = clock;
        this.places = new Semaphore(policy.atOnce());
    }

    /** Returns at once. */
    void send(ProviderCall call) {
        if (!threads.isShutdown()) {
            threads.execute(() -> sendNow(call));
        }
    }

    /** Sends what is due; says how much it was. */
    public int sendDue() {
        var due = calls.takeDue(policy.atOnce());
        due.forEach(this::send);
        return due.size();
    }

    private void sendNow(ProviderCall call) {
        places.acquireUninterruptibly();
        try {
            answers.take(call, answerTo(call));
        } catch (RuntimeException e) {
            LOG.warn("{} is tried again: {}", call.idempotencyKey(), e.toString());
            calls.again(call, policy.nextTry(call, clock.instant()));
        } finally {
            places.release();
        }
    }

    private Answer answerTo(ProviderCall call) {
        if (call.tries() == 0) {
            return perform(call);
        }
        var earlier = provider.inquire(call);
        return earlier instanceof Answer.Unknown ? performLate(call) : earlier;
    }

    /** Money that nobody waits for any more is not asked for. */
    private Answer performLate(ProviderCall call) {
        return policy.isGivenUp(call, clock.instant())
                ? new Answer.Declined("no-answer", true)
                : perform(call);
    }

    private Answer perform(ProviderCall call) {
        try {
            return switch (call.operation()) {
                case AUTHORISE -> provider.authorise(call);
                case CAPTURE -> provider.capture(call);
                case VOID -> provider.release(call);
                case REFUND -> provider.refund(call);
            };
        } catch (ProviderTimedOut e) {
            return provider.inquire(call);
        }
    }

    private void poll() {
        while (running) {
            try {
                if (sendDue() == 0) {
                    TimeUnit.MILLISECONDS.sleep(policy.poll().toMillis());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("calls that are due could not be read: {}", e.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(policy.poll().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        if (threads.isShutdown()) {
            threads = Executors.newVirtualThreadPerTaskExecutor();
        }
        running = true;
        threads.execute(this::poll);
    }

    @Override
    public void stop() {
        running = false;
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
