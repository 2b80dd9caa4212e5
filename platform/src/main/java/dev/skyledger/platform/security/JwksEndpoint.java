package dev.skyledger.platform.security;

import dev.skyledger.platform.web.OutsideApi;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the keys by which anybody can check our tokens. */
@OutsideApi
@RestController
class JwksEndpoint {

    private final SigningKeys keys;

    private final boolean othersIssue;

    JwksEndpoint(SigningKeys keys, Secrets secrets) {
        this.keys = keys;
        this.othersIssue = secrets.issuerUri() != null;
    }

    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<Map<String, Object>> keys() {
        Map<String, Object> known =
                othersIssue ? Map.of("keys", new Object[0]) : keys.all().toJSONObject(true);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(known);
    }
}
