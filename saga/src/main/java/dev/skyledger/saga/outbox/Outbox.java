package dev.skyledger.saga.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.contracts.shared.PersonId;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.platform.personal.PersonalData;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages that would have been sent; they can be read only to show or to send them. */
@Component
class Outbox {

    private static final String MAIL = "MAIL";

    private static final String NEWEST =
            """
            select * from outbox.message where cast(:after as text) is null
            or (position, message) < (select m.position, m.message from outbox.message m where m.message = :after)
            order by position desc, message desc limit :most
            """;

    private final JdbcClient db;
    private final PersonalData people;
    private final Rows messages;

    Outbox(JdbcClient db, PersonalData people, Tables tables) {
        this.db = db;
        this.people = people;
        this.messages = tables.rows("outbox.message", List.of("message"));
    }

    /** A message as staff see it; what was said to a person who is erased is gone. */
    record Message(
            String messageId,
            Instant at,
            String channel,
            String recipient,
            String code,
            @Nullable String address,
            @Nullable String subject,
            @Nullable String body) {}

    /** Written once, however often it is asked for. */
    void write(Mail mail, Occasion occasion) {
        if (people.open(mail.to()) == null) {
            return; // the person is erased, and is told nothing any more
        }
        var person = mail.to().person();
        var about = occasion.event() + " " + MAIL + " " + person;
        messages.put(
                Map.of(
                        "message", UUID.nameUUIDFromBytes(about.getBytes(UTF_8)).toString(),
                        "event", occasion.event(),
                        "channel", MAIL,
                        "recipient", person,
                        "position", occasion.position(),
                        "at", occasion.at(),
                        "code", mail.code(),
                        "address", mail.to().box(),
                        "subject", people.seal(person, mail.subject()).box(),
                        "body", people.seal(person, mail.body()).box()));
    }

    List<Message> list(@Nullable String after, int most) {
        return db.sql(NEWEST)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> message(row))
                .list();
    }

    private Message message(ResultSet row) throws SQLException {
        var person = new PersonId(row.getString("recipient"));
        return new Message(
                row.getString("message"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("channel"),
                person.value(),
                row.getString("code"),
                people.open(new SealedText(person, row.getString("address"))),
                people.open(new SealedText(person, row.getString("subject"))),
                people.open(new SealedText(person, row.getString("body"))));
    }
}
