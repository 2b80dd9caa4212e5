package dev.skyledger.platform.log;

import dev.skyledger.contracts.shared.Uuid7;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.GenericTokenEntry;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * How far processors have read, and who has claimed their segments. Whoever stores a token learns
 * with it whether any event of the processor is parked, so that nobody asks for that alone.
 */
public final class ClaimedTokens extends JdbcTokenStore {

    /** The unit of work's resource that says whether anything is parked. */
    public static final String PARKED = ClaimedTokens.class.getName() + "/parked";

    /** Claims are renewed every second; a process that is silent for so long has lost them. */
    private static final Duration CLAIMED_FOR = Duration.ofSeconds(5);

    private static final TokenSchema TOKENS =
            TokenSchema.builder()
                    .setTokenTable("log.token")
                    .setProcessorNameColumn("processor")
                    .setSegmentColumn("segment")
                    .setTokenColumn("token")
                    .setTokenTypeColumn("token_type")
                    .setTimestampColumn("timestamp")
                    .setOwnerColumn("owner")
                    .build();

    private static final String STORE =
            """
            update log.token as stored set token = ?, token_type = ?, "timestamp" = ?
            where owner = ? and processor = ? and segment = ?
            returning exists (select from processing.parked where processor = stored.processor)\
            """;

    private final String node;

    private ClaimedTokens(Builder builder, String node) {
        super(builder);
        this.node = node;
    }

    /** Process ids repeat among containers, so a node's name for its claims is its own. */
    public static ClaimedTokens of(ConnectionProvider connections, Serializer serializer) {
        var node = ManagementFactory.getRuntimeMXBean().getName() + "/" + Uuid7.next();
        var builder =
                JdbcTokenStore.builder()
                        .connectionProvider(connections)
                        .serializer(serializer)
                        .schema(TOKENS)
                        .contentType(String.class)
                        .claimTimeout(CLAIMED_FOR)
                        .nodeId(node);
        return new ClaimedTokens(builder, node);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var parked = stored(token, processor, segment);
        if (parked == null) {
            super.storeToken(token, processor, segment); // takes the claim, or says who has it
        } else {
            CurrentUnitOfWork.ifStarted(unit -> unit.root().resources().put(PARKED, parked));
        }
    }

    /** Null where this node has no claim. */
    private @Nullable Boolean stored(@Nullable TrackingToken token, String processor, int segment) {
        var entry = new GenericTokenEntry<>(token, serializer(), String.class, processor, segment);
        var content = entry.getSerializedToken();
        var type = entry.getTokenType();
        try (var connection = getConnection();
                var statement = connection.prepareStatement(STORE)) {
            statement.setString(1, content == null ? null : content.getData());
            statement.setString(2, type == null ? null : type.getName());
            statement.setString(3, entry.timestampAsString());
            statement.setString(4, node);
            statement.setString(5, processor);
            statement.setInt(6, segment);
            try (var row = statement.executeQuery()) {
                return row.next() ? (Boolean) row.getBoolean(1) : null;
            }
        } catch (SQLException failure) {
            throw new JdbcException(
                    "The token of %s could not be stored".formatted(processor), failure);
        }
    }
}
