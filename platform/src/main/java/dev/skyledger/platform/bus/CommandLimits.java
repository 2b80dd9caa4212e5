package dev.skyledger.platform.bus;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many commands are handled at once and how long one may wait.
 *
 * @param partitions threads that handle commands, each its own share of the aggregates
 * @param batch most commands that share one commit
 * @param gather how long a busy partition waits for more commands to share the next commit
 * @param enough how many waiting commands make it wait no longer
 * @param queue most commands that wait for one partition
 * @param waitAtMost how long a command may wait before it is begun
 * @param tries how often a command that lost against another writer is tried
 * @param cachedAggregates most aggregates kept in memory
 * @param snapshotEvery events between two snapshots of an inventory
 */
@ConfigurationProperties("skyledger.commands")
public record CommandLimits(
        @DefaultValue("1") int partitions,
        @DefaultValue("64") int batch,
        @DefaultValue("4ms") Duration gather,
        @DefaultValue("16") int enough,
        @DefaultValue("5000") int queue,
        @DefaultValue("10s") Duration waitAtMost,
        @DefaultValue("5") int tries,
        @DefaultValue("20000") int cachedAggregates,
        @DefaultValue("200") int snapshotEvery) {}
