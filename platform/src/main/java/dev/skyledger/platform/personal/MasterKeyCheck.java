package dev.skyledger.platform.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps a process away from a database that was sealed under another master key. */
final class MasterKeyCheck {

    private static final byte[] MARK = "master key of this database".getBytes(UTF_8);

    private MasterKeyCheck() {}

    /** The first process on a database leaves the mark that all others must make as well. */
    static void against(JdbcClient db, MasterSecret master) {
        var mark = Box.fingerprint(Box.derived(master.key(), "HmacSHA256", MARK), MARK);
        db.sql(
                        """
                        insert into personal.master_key (id, fingerprint) values (?, ?)
                        on conflict do nothing\
                        """)
                .params(master.id(), mark)
                .update();
        var first =
                db.sql("select fingerprint from personal.master_key").query(byte[].class).single();
        if (!MessageDigest.isEqual(mark, first)) {
            throw new OtherMasterKey();
        }
    }
}
