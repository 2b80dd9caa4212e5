package dev.skyledger.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The index behind the alias {@code flights}; it carries the log position up to which it is
 * written.
 */
@Component
class FlightIndex {

    static final String ALIAS = "flights";

    static final String POSITION = "position";
    private static final String UNDER_CONSTRUCTION = "-under-construction";
    private static final Duration LONG = Duration.ofHours(1);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final ElasticsearchClient client;
    private final FlightDocuments documents;

    FlightIndex(ElasticsearchClient client, FlightDocuments documents) {
        this.client = client;
        this.documents = documents;
    }

    /** How far the index is written; nothing when there is none. */
    OptionalLong position() throws IOException {
        try {
            var answer = client.get(get -> get.index(ALIAS).id(POSITION), JsonData.class);
            var source = answer.source();
            return answer.found() && source != null
                    ? OptionalLong.of(
                            source.toJson().asJsonObject().getJsonNumber(POSITION).longValue())
                    : OptionalLong.empty();
        } catch (ElasticsearchException e) {
            if (e.status() == NOT_FOUND) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    /** Makes an empty index that nobody reads yet, and names it. */
    String create(long number) throws IOException {
        var name = ALIAS + "-" + number;
        try (InputStream shape = FlightIndex.class.getResourceAsStream("/search/flights.json")) {
            if (shape == null) {
                throw new IllegalStateException("the shape of the flight index is not in the jar");
            }
            client.indices()
                    .create(create ->
                            create.index(name)
                                    .withJson(shape)
                                    .aliases(underConstruction(name), alias -> alias));
        }
        return name;
    }

    /** The alias through which an index is written before it is published. */
    String underConstruction(String name) {
        return name + UNDER_CONSTRUCTION;
    }

    void refresh(String name) throws IOException {
        client.indices().refresh(refresh -> refresh.index(name));
    }

    /** Lets readers see this index instead of the one before, which nobody finds any more. */
    void publish(String name) throws IOException {
        refresh(name);
        var before = indices().keySet();
        client.indices()
                .updateAliases(update -> {
                    before.stream()
                            .filter(old -> !old.equals(name))
                            .forEach(old ->
                                    update.actions(action ->
                                            action.remove(remove ->
                                                    remove.index(old)
                                                            .alias(ALIAS)
                                                            .mustExist(false))));
                    return update.actions(action -> action.add(add -> add.index(name).alias(ALIAS)))
                            .actions(action ->
                                    action.remove(remove ->
                                            remove.index(name).alias(underConstruction(name))));
                });
    }

    /** Removes what nobody finds, and what somebody began to write long ago. */
    void removeForsaken(Instant now) throws IOException {
        for (var index : indices().entrySet()) {
            var aliases = index.getValue().aliases().keySet();
            var begun = Long.parseLong(index.getKey().substring(ALIAS.length() + 1));
            var isOld = begun < now.minus(LONG).toEpochMilli();
            if (aliases.isEmpty() || isOld && !aliases.contains(ALIAS)) {
                client.indices().delete(delete -> delete.index(index.getKey()));
            }
        }
    }

    private Map<String, IndexState> indices() throws IOException {
        return client.indices().get(get -> get.index(ALIAS + "-*").allowNoIndices(true)).indices();
    }

    /**
     * Writes whole documents through an alias; one that is newer in the index stays. The position
     * comes when all of them are written. Fails when the index is not there.
     */
    void write(String index, List<FlightRows.Row> rows, long position) throws IOException {
        var changes = new ArrayList<BulkOperation>();
        for (var row : rows) {
            documents
                    .of(row)
                    .forEach((id, document) ->
                            changes.add(change(index, id, row.revision(), document)));
        }
        if (!changes.isEmpty()) {
            send(changes);
        }
        send(List.of(change(index, POSITION, position, Map.of(POSITION, position))));
    }

    private static BulkOperation change(
            String index, String id, long version, @Nullable Map<String, Object> document) {
        return BulkOperation.of(change ->
                document == null
                        ? change.delete(delete ->
                                delete.index(index)
                                        .id(id)
                                        .version(version)
                                        .versionType(VersionType.ExternalGte))
                        : change.index(put ->
                                put.index(index)
                                        .id(id)
                                        .version(version)
                                        .versionType(VersionType.ExternalGte)
                                        .document(document)));
    }

    private void send(List<BulkOperation> changes) throws IOException {
        var answer = client.bulk(bulk -> bulk.requireAlias(true).operations(changes));
        var failed = answer.items().stream().filter(FlightIndex::failed).findFirst();
        if (failed.isPresent()) {
            throw new IOException("the flight index refused a document: " + reason(failed.get()));
        }
    }

    private static boolean failed(BulkResponseItem item) {
        return item.error() != null && item.status() != CONFLICT && item.status() != NOT_FOUND
                || item.error() != null && "index_not_found_exception".equals(item.error().type());
    }

    private static String reason(BulkResponseItem item) {
        var error = item.error();
        return error == null ? "unknown" : error.type() + ": " + error.reason();
    }
}
