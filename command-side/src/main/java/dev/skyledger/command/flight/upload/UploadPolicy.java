package dev.skyledger.command.flight.upload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files of flights are worked off.
 *
 * @param atOnce rows that are on their way together; twice as many wait for the log at most
 * @param lease after this long without a word from the node that works on a file another goes on
 * @param look how often a node looks for files that another one took
 * @param tries how often work that fails at the same row is begun again
 * @param errors most row errors that are kept of one file
 */
@ConfigurationProperties("skyledger.upload")
record UploadPolicy(
        @DefaultValue("256") int atOnce,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("1s") Duration look,
        @DefaultValue("5") int tries,
        @DefaultValue("10000") int errors) {}
