package dev.skyledger.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.skyledger.bench.machine.Caller;
import dev.skyledger.bench.machine.Machine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * How long searches are refused after their index was dropped, and how long it takes to make
 * everything that they rest on anew beside them, while others search all the time. {@code FLIGHTS}
 * says over how many flights.
 */
final class Reindexing {

    private static final int FLIGHTS =
            Integer.parseInt(Objects.requireNonNullElse(System.getenv("FLIGHTS"), "100000"));
    private static final Duration A_WHILE = Duration.ofSeconds(10);
    private static final String VIEW = "/api/v1/audit/projections/flight-search";

    private final Machine machine;
    private final ElasticsearchClient index;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    private Reindexing(Machine machine, ConfigurableApplicationContext app) {
        this.machine = machine;
        index = app.getBean(ElasticsearchClient.class);
        var port = app.getEnvironment().getRequiredProperty("local.server.port");
        address = URI.create("http://127.0.0.1:" + port + "/");
    }

    public static void main(String[] arguments) throws Exception {
        var machine =
                new Machine(
                        Path.of(System.getProperty("bench.database")),
                        ProcessHandle.current().pid());
        try (var app = SpringApplication.run(Class.forName("dev.skyledger.Skyledger"), arguments)) {
            new Reindexing(machine, app).measure();
        }
        System.exit(0);
    }

    private void measure() throws IOException, InterruptedException {
        var chance = new Random(42);
        var timetable = new RouteMap(chance).timetable(FLIGHTS, chance);
        try (var caller = new Caller(address);
                var questions = new Questions(address, timetable, chance)) {
            var upload = new FlightFile(address, caller.token("admin"));
            var status = upload.await(upload.send(timetable));
            if (status.path("accepted").asInt() != FLIGHTS) {
                throw new IllegalStateException("not every row was accepted: " + status);
            }
            awaitWritten();
            questions.begin();
            Thread.sleep(A_WHILE);
            var before = questions.anew();
            Thread.sleep(A_WHILE);
            print("INDEX-before", before.seconds(), "s of searching", before);
            dropped(questions);
            planned(caller.token("auditor"), questions);
        }
    }

    private void dropped(Questions questions) throws IOException, InterruptedException {
        for (var name : index.indices().get(get -> get.index("flights-*")).indices().keySet()) {
            index.indices().delete(delete -> delete.index(name));
        }
        var since = questions.anew();
        while (!since.isAnswered()) {
            Thread.sleep(20);
        }
        Thread.sleep(A_WHILE);
        print("INDEX-dropped", since.secondsAway(), "s until searches are answered again", since);
    }

    private void planned(String auditor, Questions questions)
            throws IOException, InterruptedException {
        var before = progress(auditor).path("generation").asLong();
        var since = questions.anew();
        try (var caller = new Caller(address)) {
            caller.post(VIEW + "/rebuild", auditor, Map.of());
        }
        for (var now = progress(auditor); !isMade(now, before); now = progress(auditor)) {
            Thread.sleep(100);
        }
        var took = since.seconds();
        Thread.sleep(A_WHILE);
        print("INDEX-planned", took, "s to make everything anew beside", since);
    }

    private static boolean isMade(JsonNode progress, long before) {
        return progress.path("generation").asLong() > before
                && "LIVE".equals(progress.path("status").asString(""));
    }

    private JsonNode progress(String auditor) throws IOException, InterruptedException {
        return FlightFile.answer(
                http,
                HttpRequest.newBuilder(address.resolve(VIEW))
                        .header("Authorization", "Bearer " + auditor)
                        .build());
    }

    /** Until nothing is added any more. */
    private void awaitWritten() throws IOException, InterruptedException {
        long last;
        var now = -1L;
        do {
            last = now;
            Thread.sleep(Duration.ofSeconds(5));
            now = index.count(count -> count.index("flights")).count();
        } while (now != last || now < FLIGHTS);
    }

    private void print(String id, double figure, String unit, Questions.Tally answers) {
        var what = "%s, over %d flights".formatted(unit, FLIGHTS);
        Comparison.printAlone(machine, id, figure, what, answers.toString());
    }
}
