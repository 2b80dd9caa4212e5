package dev.skyledger.command.flight.upload;

import dev.skyledger.platform.log.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes files and keeps them: when it answers, the file is in the database with its job. The same
 * file is the same job; one whose work failed goes on, and a rehearsal that has ended begins anew.
 */
@Component
class Intake {

    private static final int CHUNK = 256 * 1024;

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Intake(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        transaction = new TransactionTemplate(transactions);
    }

    /** Answers with the file's job. */
    UUID take(UUID fresh, FlightFile file, boolean dryRun, Provenance sender) {
        return transaction.execute(_ -> {
            if (inserted(fresh, file, dryRun, sender)) {
                keep(fresh, file);
                return fresh;
            }
            var known = known(file, dryRun);
            if (known.beginsAgain(dryRun)) {
                reset(known.id(), dryRun);
                keep(known.id(), file);
            }
            return known.id();
        });
    }

    private record Known(UUID id, String status) {

        boolean beginsAgain(boolean dryRun) {
            return status.equals("FAILED") || (dryRun && status.equals("DONE"));
        }
    }

    private boolean inserted(UUID fresh, FlightFile file, boolean dryRun, Provenance sender) {
        return db.sql(
                                """
                                insert into upload.job (id, hash, dry_run, sent_by, role, channel, trace, reason,
                                    status, rows, created_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, 'QUEUED', ?, clock_timestamp())
                                on conflict (hash, dry_run) do nothing
                                """)
                        .params(
                                fresh,
                                file.hash(),
                                dryRun,
                                sender.actor().id(),
                                sender.actor().role(),
                                sender.channel(),
                                sender.traceId())
                        .param(sender.reason())
                        .param(file.rows())
                        .update()
                == 1;
    }

    private Known known(FlightFile file, boolean dryRun) {
        return db.sql("select id, status from upload.job where hash = ? and dry_run = ? for update")
                .params(file.hash(), dryRun)
                .query(Known.class)
                .single();
    }

    private void reset(UUID job, boolean fromTheStart) {
        if (fromTheStart) {
            db.sql("delete from upload.row_error where job = ?").param(job).update();
            db.sql(
                            """
                            update upload.job
                            set line = 0, accepted = 0, unchanged = 0, rejected = 0, errors = 0
                            where id = ?
                            """)
                    .param(job)
                    .update();
        }
        db.sql(
                        """
                        update upload.job
                        set status = 'QUEUED', failure = null, finished_at = null, tries = 0, lease_until = null
                        where id = ?
                        """)
                .param(job)
                .update();
    }

    private void keep(UUID job, FlightFile file) {
        try (var in = file.open()) {
            var number = 0;
            for (byte[] bytes = in.readNBytes(CHUNK);
                    bytes.length > 0;
                    bytes = in.readNBytes(CHUNK)) {
                db.sql("insert into upload.chunk (job, number, bytes) values (?, ?, ?)")
                        .params(job, number++, bytes)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }
}
