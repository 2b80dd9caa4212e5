package dev.skyledger.drills.wild;

import dev.skyledger.drills.http.Answer;
import dev.skyledger.drills.http.Api;
import dev.skyledger.drills.wild.Description.Operation;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Makes requests up, sends them, and judges what comes back. */
public final class Wilderness {

    private static final int FAILED = 500;

    private final Api api;
    private final Description description;
    private final Memory memory = new Memory();

    public Wilderness(Api api) {
        this.api = api;
        this.description =
                new Description(
                        api.whole("GET", "/v3/api-docs", "", new byte[0], List.of()).body());
    }

    public List<Operation> operations() {
        return description.operations();
    }

    /** Something that is there, so that requests can be about it. */
    public void learn(String name, String value) {
        memory.add(name, value);
    }

    public void learn(Answer answer) {
        memory.learn(answer.body());
    }

    /** The same for the same number, as far as the same was learned before. */
    public Request request(Operation operation, int number) {
        return Request.of(operation, new Invention(description, memory, new Random(number)));
    }

    /** One about something that is there, where anything is. */
    public Request plain(Operation operation) {
        return request(operation, operation.name().hashCode());
    }

    public Answer send(Request request, String token) {
        var answer =
                api.whole(
                        request.operation().method(),
                        request.path(),
                        token,
                        request.body(),
                        request.headers());
        if (answer.isGood()) {
            learn(answer);
        }
        return answer;
    }

    public List<String> wrong(Request request, Answer answer) {
        var failed =
                answer.status() >= FAILED
                        ? Stream.of("it failed with " + answer.status() + " " + answer.code())
                        : Stream.<String>empty();
        var unfit = Fit.wrong(description, request, answer).stream();
        return Stream.concat(failed, unfit).toList();
    }
}
