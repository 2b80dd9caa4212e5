package dev.skyledger.platform.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.contracts.shared.PersonId;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.platform.database.GroupedWrites;
import dev.skyledger.platform.database.ManyRows;
import dev.skyledger.platform.database.ManyRows.Column;
import dev.skyledger.platform.personal.PersonKey.Destroyed;
import dev.skyledger.platform.personal.PersonKey.Living;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Personal data under a key for each person, which the database keeps wrapped. */
final class SealedPersonalData implements PersonalData {

    private static final ManyRows INSERT =
            ManyRows.insert(
                    "personal.person_key",
                    1,
                    List.of(
                            new Column("person", "uuid"),
                            new Column("wrapped", "bytea"),
                            new Column("master_key_id", "text"),
                            new Column("created_at", "timestamptz")));

    private static final String DESTROY =
            """
            insert into personal.person_key as k
                (person, wrapped, master_key_id, created_at, destroyed_at)
            values (?, null, ?, ?, ?) on conflict (person)
            do update set wrapped = null, destroyed_at = excluded.destroyed_at
            where k.destroyed_at is null\
            """;

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private static final Base64.Decoder UNBASE64 = Base64.getUrlDecoder();

    private final PersonKeys keys;

    private final Wrapping wrapping;

    private final GroupedWrites writes;

    private final Clock clock;

    SealedPersonalData(PersonKeys keys, Wrapping wrapping, GroupedWrites writes, Clock clock) {
        this.keys = keys;
        this.wrapping = wrapping;
        this.writes = writes;
        this.clock = clock;
    }

    @Override
    public void introduce(Collection<PersonId> people) {
        var newcomers =
                people.stream()
                        .distinct()
                        .filter(person -> !keys.isAtHand(person))
                        .sorted(Comparator.comparing(PersonId::value))
                        .toList();
        newcomers.stream().map(this::begin).toList().forEach(this::finish);
        // Whoever was introduced elsewhere at the same moment has that other key.
        keys.of(newcomers);
    }

    private Introduction begin(PersonId person) {
        var secret = Box.random(32);
        var wrapped = wrapping.wrapped(person, secret);
        return new Introduction(
                person,
                PersonKey.of(secret),
                writes.write(
                        INSERT, List.of(uuid(person), wrapped, wrapping.masterKeyId(), now())));
    }

    private void finish(Introduction introduction) {
        if (introduction.insert().join() == 1) {
            keys.introduced(introduction.person(), introduction.key());
        }
    }

    @Override
    public SealedText seal(PersonId person, String clear) {
        return switch (keys.of(person)) {
            case Living key -> {
                var box = Box.seal(key.sealing(), bound(person), clear.getBytes(UTF_8));
                yield new SealedText(person, BASE64.encodeToString(box));
            }
            case Destroyed _ -> throw new IllegalStateException("the person was erased");
            case null -> throw new IllegalStateException("the person was never introduced");
        };
    }

    @Override
    public @Nullable String open(SealedText sealed) {
        return opened(sealed, keys.of(sealed.person()));
    }

    @Override
    public List<@Nullable String> openAll(List<SealedText> sealed) {
        var found = keys.of(sealed.stream().map(SealedText::person).toList());
        var clear = new ArrayList<@Nullable String>(sealed.size());
        for (var text : sealed) {
            clear.add(opened(text, found.get(text.person())));
        }
        return Collections.unmodifiableList(clear);
    }

    @Override
    public void prefetch(Collection<PersonId> people) {
        keys.of(people);
    }

    @Override
    public @Nullable String fingerprint(PersonId person, String clear) {
        return switch (keys.of(person)) {
            case Living key ->
                    BASE64.encodeToString(Box.fingerprint(key.marking(), clear.getBytes(UTF_8)));
            case Destroyed _ -> null;
            case null -> throw new IllegalStateException("the person was never introduced");
        };
    }

    @Override
    public void destroy(PersonId person) {
        var now = now();
        writes.write(DESTROY, List.of(uuid(person), wrapping.masterKeyId(), now, now)).join();
        keys.destroyed(person);
    }

    /** A row that is gone, as after an old backup, hides the text as an erasure does. */
    private static @Nullable String opened(SealedText sealed, @Nullable PersonKey key) {
        return switch (key) {
            case Living living -> {
                var box = UNBASE64.decode(sealed.box());
                yield new String(Box.open(living.sealing(), bound(sealed.person()), box), UTF_8);
            }
            case Destroyed _ -> null;
            case null -> null;
        };
    }

    private static byte[] bound(PersonId person) {
        return person.value().getBytes(UTF_8);
    }

    private static UUID uuid(PersonId person) {
        return UUID.fromString(person.value());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private record Introduction(
            PersonId person, PersonKey key, CompletableFuture<Integer> insert) {}
}
