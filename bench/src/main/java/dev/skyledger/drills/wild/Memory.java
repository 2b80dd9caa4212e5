package dev.skyledger.drills.wild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What answers named, by the member that named it, so that requests are about things that are
 * there.
 */
final class Memory {

    private static final int MOST = 60;

    /** What is called otherwise in a path than in an answer. */
    private static final Map<String, String> ALSO =
            Map.of("view", "name", "number", "receiptNumber");

    private final Map<String, List<String>> seen = new ConcurrentHashMap<>();

    void learn(JsonNode answer) {
        answer.valueStream().filter(JsonNode::isContainer).forEach(this::learn);
        answer.propertyStream()
                .filter(it -> it.getValue().isValueNode() && !it.getValue().isNull())
                .forEach(it -> add(it.getKey(), it.getValue().asString()));
    }

    /** The oldest of many make room, at random. */
    void add(String name, String value) {
        var values = seen.computeIfAbsent(name, _ -> new CopyOnWriteArrayList<>());
        if (values.size() < MOST) {
            values.add(value);
        } else {
            values.set(Math.floorMod(value.hashCode(), MOST), value);
        }
    }

    Optional<String> of(String name, RandomGenerator chance) {
        var known =
                Stream.of(name, name + "Id", ALSO.getOrDefault(name, name))
                        .filter(seen::containsKey)
                        .map(seen::get)
                        .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var values = known.get(chance.nextInt(known.size()));
        return Optional.of(values.get(chance.nextInt(values.size())));
    }
}
