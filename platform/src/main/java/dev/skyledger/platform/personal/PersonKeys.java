package dev.skyledger.platform.personal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.skyledger.contracts.shared.PersonId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of people as the table has them, at hand for a while. What is at hand is forgotten soon,
 * so that a key that another node destroyed works here for less than a minute.
 */
final class PersonKeys {

    private static final Duration AT_HAND = Duration.ofSeconds(45);

    private static final long AT_MOST = 20_000;

    private final JdbcClient db;

    private final Wrapping wrapping;

    private final Cache<PersonId, PersonKey> atHand =
            Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(AT_HAND).build();

    PersonKeys(JdbcClient db, Wrapping wrapping) {
        this.db = db;
        this.wrapping = wrapping;
    }

    /** Null for a person who was never introduced. */
    @Nullable PersonKey of(PersonId person) {
        var key = atHand.getIfPresent(person);
        return key != null ? key : of(List.of(person)).get(person);
    }

    /** The keys of all who were introduced, with at most one query. */
    Map<PersonId, PersonKey> of(Collection<PersonId> people) {
        var found = new HashMap<>(atHand.getAllPresent(people));
        var missing =
                people.stream().distinct().filter(person -> !found.containsKey(person)).toList();
        if (!missing.isEmpty()) {
            found.putAll(fetched(missing));
        }
        return found;
    }

    boolean isAtHand(PersonId person) {
        return atHand.getIfPresent(person) != null;
    }

    void introduced(PersonId person, PersonKey key) {
        atHand.asMap().putIfAbsent(person, key);
    }

    void destroyed(PersonId person) {
        atHand.put(person, new PersonKey.Destroyed());
    }

    /** Never overwrites: what was destroyed meanwhile stays destroyed here. */
    private Map<PersonId, PersonKey> fetched(Collection<PersonId> people) {
        var found = new HashMap<PersonId, PersonKey>();
        db.sql(
                        "select person, wrapped, master_key_id from personal.person_key where person = any(?)")
                .param(
                        people.stream()
                                .map(person -> UUID.fromString(person.value()))
                                .toArray(UUID[]::new))
                .query(row -> {
                    var person = new PersonId(row.getString("person"));
                    var key =
                            wrapping.unwrapped(
                                    person,
                                    row.getBytes("wrapped"),
                                    row.getString("master_key_id"));
                    var before = atHand.asMap().putIfAbsent(person, key);
                    found.put(person, before != null ? before : key);
                });
        return found;
    }
}
