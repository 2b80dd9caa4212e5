package dev.skyledger.drills.wild;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A body that nobody sends who means well. */
public enum Monster {
    DEEP_LISTS(() -> text("[".repeat(100_000) + "]".repeat(100_000))),
    DEEP_OBJECTS(() -> text("{\"items\":".repeat(50_000) + "1" + "}".repeat(50_000))),
    DEEP_INSIDE(() -> text("{\"items\":" + "[".repeat(900) + "]".repeat(900) + "}")),
    WIDE(() -> text(members(30_000))),
    A_LONG_NUMBER(() -> text("{\"seats\":" + "9".repeat(500_000) + "}")),
    A_NUMBER_OF_A_LONG_POWER(() -> text("{\"seats\":1e999999999,\"capacity\":1e-999999999}")),
    A_LONG_NAME(() -> text("{\"" + "n".repeat(500_000) + "\":1}")),
    ONE_MEMBER_TWICE(() -> text("{\"email\":\"a@example.org\",\"email\":\"b@example.org\"}")),
    TWO_VALUES(() -> text("{} {}")),
    NULL(() -> text("null")),
    A_LIST(() -> text("[]")),
    A_TEXT(() -> text("\"text\"")),
    NOTHING(() -> new byte[0]),
    UTF_SIXTEEN(() -> "{\"email\":\"a\"}".getBytes(UTF_16)),
    NO_TEXT(() -> new byte[] {(byte) 0xff, (byte) 0xc0, 0, (byte) 0x80}),
    HALF_A_CHARACTER(() -> text("{\"email\":\"\\ud800\",\"reason\":\"\\u0000\"}")),
    A_HUNDRED_MEGABYTES(() -> text("{\"reason\":\"" + "x".repeat(100 << 20) + "\"}"));

    private final Supplier<byte[]> body;

    Monster(Supplier<byte[]> body) {
        this.body = body;
    }

    public byte[] body() {
        return body.get();
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static String members(int many) {
        return IntStream.range(0, many)
                .mapToObj(it -> "\"m" + it + "\":" + it)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
