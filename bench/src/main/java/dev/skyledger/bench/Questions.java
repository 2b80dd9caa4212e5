package dev.skyledger.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks again and again for the direct flights of a route and day, each seldom enough that nobody
 * remembers the answer, and knows from the timetable how many there are.
 */
final class Questions implements AutoCloseable {

    private static final int ASKING = 4;
    private static final long PAUSE_NANOS = 40_000_000;
    private static final int AWAY = 503;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Integer> flights = new TreeMap<>();
    private final List<String> questions;
    private final AtomicInteger next = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final List<Thread> asking = new ArrayList<>();
    private volatile Tally tally = new Tally();
    private volatile boolean open = true;

    /** What was answered to those who asked since it began. */
    static final class Tally {

        private final long began = System.nanoTime();
        private final AtomicInteger right = new AtomicInteger();
        private final AtomicInteger away = new AtomicInteger();
        private final AtomicInteger relapsed = new AtomicInteger();
        private final AtomicLong firstRight = new AtomicLong();
        private final Map<String, Integer> wrong = Collections.synchronizedMap(new TreeMap<>());

        boolean isAnswered() {
            return firstRight.get() > 0;
        }

        /** From the beginning to the first right answer. */
        double secondsAway() {
            return (firstRight.get() - began) / 1e9;
        }

        double seconds() {
            return (System.nanoTime() - began) / 1e9;
        }

        private void note(long asked, String answer) {
            switch (answer) {
                case "" -> {
                    right.incrementAndGet();
                    firstRight.compareAndSet(0, System.nanoTime());
                }
                case "away" -> {
                    away.incrementAndGet();
                    if (isAnswered() && asked > firstRight.get()) {
                        relapsed.incrementAndGet();
                    }
                }
                default -> wrong.merge(answer, 1, Integer::sum);
            }
        }

        @Override
        public String toString() {
            return "%d right, %d refused, %d of them after the first right one, wrong: %s"
                    .formatted(right.get(), away.get(), relapsed.get(), wrong);
        }
    }

    Questions(URI address, String timetable, Random chance) {
        this.address = address;
        var rows = timetable.lines().skip(1).map(line -> line.split(",")).toList();
        rows.stream()
                .filter(row -> !day(row).equals(day(rows.getFirst())))
                .filter(row -> !day(row).equals(day(rows.getLast())))
                .forEach(row ->
                        flights.merge(
                                "origin=%s&destination=%s&date=%s"
                                        .formatted(row[1], row[2], day(row)),
                                1,
                                Integer::sum));
        questions = new ArrayList<>(flights.keySet());
        Collections.shuffle(questions, chance);
    }

    /** In the timetable, which at the ends of it is not the day where the flight leaves. */
    private static String day(String[] row) {
        return row[3].substring(0, 10);
    }

    void begin() {
        for (var n = 0; n < ASKING; n++) {
            asking.add(Thread.ofVirtual().start(this::ask));
        }
    }

    /** Counts anew, whoever asks from now on. */
    Tally anew() {
        tally = new Tally();
        return tally;
    }

    private void ask() {
        while (open) {
            var its = tally;
            var asked = System.nanoTime();
            its.note(asked, answer(questions.get(next.getAndIncrement() % questions.size())));
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Nothing where all the flights were found, and no others. */
    private String answer(String question) {
        var path = "/api/v1/flights/search?maxStops=0&limit=100&" + question;
        try {
            var request = HttpRequest.newBuilder(address.resolve(path)).build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == AWAY) {
                return "away";
            }
            var found = JSON.readTree(answer.body()).path("items").size();
            int there = flights.getOrDefault(question, 0);
            return answer.statusCode() == 200 && found == there
                    ? ""
                    : "%d with %d of %d to %s"
                            .formatted(answer.statusCode(), found, there, question);
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        }
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        for (var thread : asking) {
            thread.join();
        }
    }
}
