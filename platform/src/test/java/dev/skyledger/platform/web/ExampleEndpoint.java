package dev.skyledger.platform.web;

import dev.skyledger.contracts.refusal.EmailTaken;
import dev.skyledger.contracts.refusal.PriceChanged;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.server.ResponseStatusException;

/** Endpoints as features write them, below addresses that need no token. */
@RestController
@ConditionalOnBooleanProperty("skyledger.example.http")
class ExampleEndpoint {

    private static final BookingId BOOKING = new BookingId("01920000-0000-7000-8000-000000000001");

    record Leg(FlightNumber number, @Min(1) int seats) {}

    record Request(
            @NotBlank @Size(max = 20) String name,
            @Nullable Cabin cabin,
            @Nullable LocalDate date,
            @Nullable Instant at,
            @Nullable Money price,
            @Nullable List<@Valid Leg> legs) {}

    record Filter(@Nullable String status, @Nullable LocalDate from) {}

    @PostMapping("/payments/callbacks/echo")
    Request echo(@RequestBody @Valid Request request) {
        return request;
    }

    @GetMapping("/airports/text")
    String text(@RequestParam String query, @RequestParam(defaultValue = "1") @Min(1) int adults) {
        return query + " " + adults;
    }

    @GetMapping("/airports/filter")
    Filter filter(Filter filter) {
        return filter;
    }

    @GetMapping("/airports/past")
    String past(@RequestParam(required = false) @Nullable Instant at) {
        return String.valueOf(at);
    }

    @GetMapping("/airports/page")
    Page<Integer> page(Paging paging, @RequestParam(required = false) @Nullable String of) {
        var after = paging.after();
        var first = after == null ? 1 : Integer.parseInt(after) + 1;
        var items = IntStream.range(first, 46).limit(paging.limit() + 1L).boxed().toList();
        return paging.page(items, String::valueOf);
    }

    @GetMapping("/airports/filters")
    Page<Filter> filters(Paging paging) {
        return paging.page(List.of(new Filter("HELD", null)), Filter::toString);
    }

    @GetMapping("/flights/{flight}")
    String flight(@PathVariable FlightId flight) {
        return flight.value();
    }

    @GetMapping("/bookings/{booking}")
    BookingId booking(@PathVariable BookingId booking) {
        return booking;
    }

    @SeenLater
    @PutMapping("/bookings/{booking}")
    ResponseEntity<Void> change(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var version = Versions.expected(ifMatch);
        return ResponseEntity.noContent().eTag(Versions.etag(version + 1)).build();
    }

    @GetMapping("/bookings")
    Caller caller(Caller caller) {
        return caller;
    }

    @GetMapping("/notifications")
    RequestOrigin origin() {
        return RequestOrigin.current().orElseThrow();
    }

    @GetMapping("/airports/prefer")
    String prefer(Preference preference) {
        return preference.patience().toString();
    }

    @GetMapping("/airports/logged")
    String logged() {
        return "logged with " + MDC.get("traceId");
    }

    @GetMapping("/airlines/{failure}")
    Object fail(@PathVariable String failure) throws Exception {
        return switch (failure) {
            case "refused" -> throw new RefusalException(new EmailTaken());
            case "wrapped" ->
                    CompletableFuture.failedFuture(
                            new java.util.concurrent.ExecutionException(
                                    new RefusalException(
                                            new PriceChanged(
                                                    BOOKING,
                                                    Money.ofMinor(10000, "EUR"),
                                                    Money.ofMinor(12000, "EUR")))));
            case "conflict" -> throw new ConcurrencyException("insert into secret_table");
            case "overload" -> throw new RejectedExecutionException("queue");
            case "lost" ->
                    throw new DataAccessResourceFailureException(
                            "select x", new SQLException("gone", "08006"));
            case "undone" -> throw new TransactionSystemException("JDBC rollback failed");
            case "shape" -> new BookingId("no");
            case "full" -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
            case "never" -> new DeferredResult<String>(10L);
            case "bug" -> throw new IllegalStateException("select secret from dev.skyledger.Bug");
            default -> throw new AssertionError(failure);
        };
    }
}
