package dev.skyledger.platform.embedded;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL and Elasticsearch beside the application: started together, kept alive, ended with it.
 */
public final class EmbeddedServers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServers.class);

    private final DataLock lock;
    private @Nullable Kept<PostgresAddress> postgres;
    private @Nullable Kept<SearchAddress> search;

    private record Kept<A>(A address, Keeper keeper) {}

    private EmbeddedServers(DataLock lock) {
        this.lock = lock;
    }

    /** Starts what the plan asks for, without waiting for it. */
    public static EmbeddedServers start(EmbeddedPlan plan) throws InterruptedException {
        var servers = new EmbeddedServers(DataLock.on(plan.data()));
        try {
            var real = plan.withRealData();
            LOG.info("Starting {} ...", plan.servers());
            servers.search = plan.search() ? search(real) : null;
            servers.postgres = plan.postgres() ? postgres(real) : null;
            return servers;
        } catch (IOException e) {
            servers.close();
            throw new EmbeddedServerFailure(
                    "The data folder %s cannot be read: %s".formatted(plan.data(), e), e);
        } catch (InterruptedException | RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    /** Whether PostgreSQL is embedded, so that nobody else works on this database. */
    public boolean ownPostgres() {
        return postgres != null;
    }

    /** Where PostgreSQL answers; returns once it does. */
    public PostgresAddress postgres() {
        var kept = Objects.requireNonNull(postgres, "no embedded PostgreSQL was asked for");
        kept.keeper().awaitReady();
        return kept.address();
    }

    /** Where Elasticsearch answers, now or in a few seconds. */
    public SearchAddress search() {
        return Objects.requireNonNull(search, "no embedded Elasticsearch was asked for").address();
    }

    /** Returns once Elasticsearch answers. */
    public SearchAddress awaitSearch() {
        Objects.requireNonNull(search, "no embedded Elasticsearch was asked for")
                .keeper()
                .awaitReady();
        return search();
    }

    @Override
    public void close() {
        var keepers =
                Stream.of(postgres, search).filter(Objects::nonNull).map(Kept::keeper).toList();
        keepers.forEach(Keeper::askToStop);
        keepers.forEach(Keeper::close);
        lock.close();
    }

    private static Kept<PostgresAddress> postgres(EmbeddedPlan plan) throws InterruptedException {
        var log = new LogFile(plan.data().resolve("logs"), "postgres.log");
        var programs = PostgresPrograms.in(plan.programs());
        var cluster = new PostgresCluster(plan.data(), programs, Launch.notAsRoot(), log);
        var address =
                new PostgresAddress(
                        Ports.chosen(plan.postgresPort()),
                        PostgresCluster.USER,
                        cluster.password());
        return new Kept<>(address, new Keeper(new PostgresServer(cluster, address)));
    }

    private static Kept<SearchAddress> search(EmbeddedPlan plan) {
        var files = new SearchFiles(plan.data().resolve("search"));
        var log = new LogFile(plan.data().resolve("logs"), "elasticsearch.log");
        var address = new SearchAddress(Ports.chosen(plan.searchPort()), files.token());
        var server = new SearchServer(files, plan.programs(), plan.searchHeap(), log, address);
        return new Kept<>(address, new Keeper(server));
    }
}
