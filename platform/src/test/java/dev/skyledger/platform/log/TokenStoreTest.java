package dev.skyledger.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import org.axonframework.eventhandling.ReplayToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenStoreTest {

    private final LogNode node = new LogNode(TestDatabase.freshUrl());

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_replay_survives_a_restart() {
        var replay = ReplayToken.createReplayToken(LogEngine.token(10), LogEngine.token(0), "why");
        node.transactions.executeInTransaction(() -> {
            var tokens = ClaimedTokens.of(node.connections, node.serializer);
            tokens.initializeTokenSegments("trips", 1, LogEngine.token(10));
            tokens.fetchToken("trips", 0);
            tokens.storeToken(replay, "trips", 0);
            tokens.releaseClaim("trips", 0);
        });
        var read =
                node.transactions.fetchInTransaction(() ->
                        ClaimedTokens.of(node.connections, node.serializer).fetchToken("trips", 0));

        assertThat(read).isEqualTo(replay);
        assertThat(((ReplayToken) read).getTokenAtReset()).isEqualTo(LogEngine.token(10));
    }
}
