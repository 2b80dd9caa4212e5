package dev.skyledger.saga.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Posts notices to the address that the configuration names, else to this very node, and a few
 * times more where nobody answers well.
 */
@Component
@ConditionalOnProperty(
        name = "skyledger.payments.provider",
        havingValue = "simulator",
        matchIfMissing = true)
class HttpNotices implements Notices {

    private static final Logger LOG = LoggerFactory.getLogger(HttpNotices.class);

    private static final int TRIES = 5;

    private final NoticeSeal seal;

    private final SimulatorPolicy policy;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private volatile @Nullable URI here;

    HttpNotices(NoticeSeal seal, SimulatorPolicy policy) {
        this.seal = seal;
        this.policy = policy;
        this.here = policy.callbackUrl();
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (policy.callbackUrl() == null) {
            var port = event.getWebServer().getPort();
            here =
                    URI.create(
                            "http://127.0.0.1:%d/api/v1/payments/callbacks/simulator"
                                    .formatted(port));
        }
    }

    @Override
    public void send(Notice notice) {
        Thread.startVirtualThread(() -> sendNow(notice));
    }

    private void sendNow(Notice notice) {
        try {
            for (var attempt = 1; attempt <= TRIES; attempt++) {
                if (arrives(notice)) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(100L << attempt);
            }
            LOG.warn("the notice {} did not arrive; whoever asks will be told", notice.id());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean arrives(Notice notice) throws InterruptedException {
        var to = here;
        if (to == null) {
            return false;
        }
        try {
            var sealed = seal.sealed(notice);
            var request =
                    HttpRequest.newBuilder(to)
                            .timeout(Duration.ofSeconds(10))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(sealed.body()));
            sealed.headers().forEach((name, values) -> request.header(name, values.getFirst()));
            return http.send(request.build(), BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        }
    }
}
