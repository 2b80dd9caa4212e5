package dev.skyledger.saga.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.contracts.shared.PersonId;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.platform.personal.PersonalData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
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

    Outbox(JdbcClient db, PersonalData people) {
        this.db = db;
        this.people = people;
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

    void write(Mail mail, EventMessage<?> event, TrackingToken token) {
        if (people.open(mail.to()) == null) {
            return; // the person is erased, and is told nothing any more
        }
        var person = mail.to().person();
        var about = event.getIdentifier() + " " + MAIL + " " + person;
        db.sql(
                        """
                        insert into outbox.message
                        (message, event, channel, recipient, position, at, code, address, subject, body)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        UUID.nameUUIDFromBytes(about.getBytes(UTF_8)).toString(),
                        event.getIdentifier(),
                        MAIL,
                        person.value(),
                        token.position().orElseThrow(),
                        event.getTimestamp().atOffset(ZoneOffset.UTC),
                        mail.code(),
                        mail.to().box(),
                        people.seal(person, mail.subject()).box(),
                        people.seal(person, mail.body()).box())
                .update();
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
