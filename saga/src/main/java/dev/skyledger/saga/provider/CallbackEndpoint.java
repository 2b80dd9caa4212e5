package dev.skyledger.saga.provider;

import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where a payment provider tells what it did; only its signature is believed. */
@RestController
class CallbackEndpoint {

    private final Callbacks callbacks;

    CallbackEndpoint(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    record Received(Callbacks.Receipt receipt) {}

    @PostMapping(
            path = "/payments/callbacks/{provider}",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Received receive(
            @PathVariable String provider,
            @RequestHeader HttpHeaders headers,
            @RequestBody String body) {
        try {
            return new Received(
                    callbacks.receive(
                            provider, new CallbackRequest(headers.asMultiValueMap(), body)));
        } catch (UnverifiedCallback e) {
            throw new ProblemException(Problem.of(ProblemCatalogue.CALLBACK_UNVERIFIED));
        }
    }
}
