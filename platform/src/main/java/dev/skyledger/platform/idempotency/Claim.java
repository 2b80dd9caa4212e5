package dev.skyledger.platform.idempotency;

import java.util.UUID;

/** What a request with a key may do. */
sealed interface Claim {

    /** Do the work under this id; the version is what makes the claim ours alone. */
    record Ours(String scope, UUID resource, int version, Origin origin) implements Claim {}

    /** How a claim came to us. */
    enum Origin {
        /** Nobody used the key before. */
        FRESH,
        /** Whoever had it before gave up or died. */
        TAKEN_OVER,
        /** It was answered before its outcome was known. */
        ACCEPTED
    }

    /** It is done: this was the answer, still sealed. */
    record Answered(byte[] answer) implements Claim {}

    /** Somebody else is at it. */
    record Running() implements Claim {}

    /** The key stands for another request. */
    record Foreign() implements Claim {}
}
