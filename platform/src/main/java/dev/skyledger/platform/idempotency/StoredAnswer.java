package dev.skyledger.platform.idempotency;

import dev.skyledger.contracts.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer as it is kept: what was sent, or what was refused. */
record StoredAnswer(
        int status,
        @Nullable String contentType,
        @Nullable String location,
        @Nullable String etag,
        byte @Nullable [] body,
        @Nullable Refusal refusal) {

    static StoredAnswer of(Refusal refusal) {
        return new StoredAnswer(409, null, null, null, null, refusal);
    }

    /** The answer again, marked as such. */
    ResponseEntity<?> replayed() {
        var headers = new HttpHeaders();
        headers.set(Replayed.HEADER, "true");
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, location);
        }
        if (etag != null) {
            headers.setETag(etag);
        }
        return withHeaders(headers);
    }

    /** The very bytes that are kept, so that a repetition differs in nothing. */
    ResponseEntity<?> withHeaders(HttpHeaders headers) {
        var answer = ResponseEntity.status(status).headers(headers);
        if (contentType != null) {
            answer.contentType(MediaType.parseMediaType(contentType));
        }
        return answer.body(body);
    }
}
