package dev.skyledger.drills;

import dev.skyledger.drills.check.CommonChecks;
import dev.skyledger.drills.ground.Ground;
import dev.skyledger.drills.ground.OwnInstance;
import dev.skyledger.drills.ground.RunningInstance;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the drills that are named, one after the other, and prints a line of JSON for each. The
 * first argument is a folder for everything that is written; {@code AT} is the address of an
 * instance that runs already.
 */
final class Drills {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration REST = Duration.ofSeconds(90);

    private static final List<Drill> ALL =
            List.of(
                    new LastSeats(),
                    new Killed(),
                    new DatabaseKilled(),
                    new BadProvider(),
                    new OneKey(),
                    new JustInTime(),
                    new Halfway(),
                    new Monsters(),
                    new AnyRequest());

    private final Path folder;

    private Drills(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var names = List.of(arguments).subList(1, arguments.length);
        var wanted = ALL.stream().filter(it -> names.isEmpty() || names.contains(it.id())).toList();
        if (wanted.size() < names.size()) {
            System.err.println("There are these drills:");
            ALL.forEach(Drills::describe);
            System.exit(2);
        }
        var drills = new Drills(Files.createDirectories(Path.of(arguments[0]).toAbsolutePath()));
        var failed = wanted.stream().map(drills::run).filter(isGood -> !isGood).count();
        System.exit(failed == 0 ? 0 : 1);
    }

    private static void describe(Drill drill) {
        System.err.println("  " + drill.id() + "  " + drill.what());
        if (drill.runsAnywhere()) {
            System.err.println("      AT= an instance with " + needs(drill));
        }
    }

    /** Says whether everything survived. */
    private boolean run(Drill drill) {
        var start = System.nanoTime();
        var wrong = new ArrayList<String>();
        var line = new LinkedHashMap<String, Object>();
        line.put("drill", drill.id());
        line.put("ok", false);
        try (var ground = ground(drill)) {
            var scene = new Scene(ground);
            drill.run(scene);
            line.put("did", scene.done());
            wrong.addAll(scene.wrong());
            var checks = new CommonChecks(scene.stage()).within(REST);
            line.put("checked", checks.looked());
            wrong.addAll(checks.wrong());
        } catch (RuntimeException e) {
            wrong.add(e.toString());
            trace(e);
        }
        line.put("ok", wrong.isEmpty());
        line.put("wrong", wrong);
        line.put("seconds", Math.round((System.nanoTime() - start) / 1e9));
        System.out.println(JSON.writeValueAsString(line));
        return wrong.isEmpty();
    }

    private static void trace(RuntimeException e) {
        var text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        System.err.println(text);
    }

    private Ground ground(Drill drill) {
        var address = System.getenv("AT");
        if (address != null && drill.runsAnywhere()) {
            System.err.println(drill.id() + " needs an instance with " + needs(drill));
            return RunningInstance.at(
                    address,
                    password(System.getenv("SKYLEDGER_DEV_PASSWORD")),
                    Objects.requireNonNullElse(
                            System.getenv("CALLBACK_SECRET"), OwnInstance.CALLBACK_SECRET));
        }
        var settings = new ArrayList<>(drill.settings());
        settings.add("skyledger.embedded.programs=" + folder.resolveSibling("programs"));
        return OwnInstance.start(folder.resolve(drill.id()), settings.toArray(String[]::new));
    }

    /** How an instance is to be started on which a drill can take place. */
    private static String needs(Drill drill) {
        return Stream.concat(Stream.of("skyledger.limits.enabled=false"), drill.settings().stream())
                .map(it -> "--" + it)
                .collect(Collectors.joining(" "));
    }

    /** As a running instance of this folder keeps it, where nobody says it. */
    private static String password(@Nullable String given) {
        if (given != null) {
            return given;
        }
        var data = Objects.requireNonNullElse(System.getenv("SKYLEDGER_DATA"), ".data");
        try {
            return Files.readString(Path.of(data, "dev-password")).strip();
        } catch (IOException e) {
            throw new IllegalStateException("name the password in SKYLEDGER_DEV_PASSWORD", e);
        }
    }

    /** How many of each sort; a help for what drills report. */
    static Map<String, Integer> counted(List<String> sorts) {
        var counts = new java.util.TreeMap<String, Integer>();
        sorts.forEach(it -> counts.merge(it, 1, Integer::sum));
        return counts;
    }
}
