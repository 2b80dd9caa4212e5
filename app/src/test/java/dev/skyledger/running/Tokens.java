package dev.skyledger.running;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Who has signed in, with tokens that all processes of one installation take, before and after a
 * crash; checking a password is made to cost time, so it is not done over and over.
 */
final class Tokens {

    private static final Map<String, Tokens> INSTALLATIONS = new ConcurrentHashMap<>();

    private final Map<String, Token> known = new ConcurrentHashMap<>();

    private Tokens() {}

    /** Processes are of one installation when they have the same secrets and the same database. */
    static Tokens ofInstallation(Map<String, String> settings) {
        var name = settings.get("skyledger.data") + " " + settings.get("spring.datasource.url");
        return INSTALLATIONS.computeIfAbsent(name, _ -> new Tokens());
    }

    /** Long before its time is over there is a new one. */
    String of(String email, UnaryOperator<String> signIn) {
        return known.compute(
                        email,
                        (_, token) ->
                                token != null && token.isYoung()
                                        ? token
                                        : new Token(signIn.apply(email), Instant.now()))
                .value();
    }

    private record Token(String value, Instant since) {

        boolean isYoung() {
            return since.plus(Duration.ofMinutes(5)).isAfter(Instant.now());
        }
    }
}
