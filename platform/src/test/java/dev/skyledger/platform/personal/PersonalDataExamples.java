package dev.skyledger.platform.personal;

import dev.skyledger.contracts.shared.PersonId;
import dev.skyledger.platform.DirectWrites;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people, and nodes that seal for them. */
public final class PersonalDataExamples {

    public static final PersonId ANNA = new PersonId("0199aaaa-0000-7000-8000-000000000001");
    public static final PersonId BEN = new PersonId("0199aaaa-0000-7000-8000-000000000002");
    public static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private PersonalDataExamples() {}

    /** A base64 key of 32 times the same byte. */
    static String masterKey(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }

    public static SystemSeal systemSeal() {
        return new SystemSeal(MasterSecret.of("1", masterKey(7)));
    }

    /** A node of its own on a database where the schema {@code personal} was migrated. */
    public static PersonalData node(DataSource database) {
        return node(database, MasterSecret.of("1", masterKey(7)));
    }

    static PersonalData node(DataSource database, MasterSecret master) {
        var wrapping = new Wrapping(master);
        var keys = new PersonKeys(JdbcClient.create(database), wrapping);
        return new SealedPersonalData(keys, wrapping, new DirectWrites(database), NOON);
    }
}
