package dev.skyledger.query.notice;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.log.LogHead;
import dev.skyledger.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A traveller follows their own things live, and the seats of the flights they look at. */
@RestController
class StreamEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(StreamEndpoint.class);
    private static final int MOST_FLIGHTS = 20;
    private static final int AT_ONCE = 500;

    private final StreamHub hub;
    private final NoticeTable notices;
    private final SeatNews seats;
    private final LogHead head;
    private final StreamPolicy policy;

    StreamEndpoint(
            StreamHub hub, NoticeTable notices, SeatNews seats, LogHead head, StreamPolicy policy) {
        this.hub = hub;
        this.notices = notices;
        this.seats = seats;
        this.head = head;
        this.policy = policy;
    }

    @ApiResponse(
            responseCode = "200",
            description =
                    "Server-sent events: ready, booking, alert, availability, reset. Each id is a"
                            + " position of the log; Last-Event-ID goes on after it.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(type = "string")))
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEvent,
            @RequestParam(defaultValue = "") List<FlightId> flights,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        if (flights.size() > MOST_FLIGHTS) {
            throw new RefusalException(
                    new Invalid("flights", "are at most " + MOST_FLIGHTS + " at a time"));
        }
        var newest = notices.newest();
        var left = lastEvent == null ? OptionalLong.of(newest) : resumable(lastEvent);
        var stream = new LiveStream(caller.id(), left.orElse(newest));
        if (!hub.open(stream)) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        try {
            var sink = new StreamEndpointSink(response);
            sink.event(left.orElse(newest), left.isPresent() ? "ready" : "reset", "{}");
            catchUp(stream, caller, left.orElse(newest), sink);
            flights.forEach(flight -> {
                seats.watch(flight, stream);
                stream.touch(flight);
            });
            stream.follow(sink, seats.teller(), policy.heartbeat(), policy.atMost());
        } catch (IOException e) {
            LOG.debug("Whoever followed has left: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stream.end();
            hub.close(stream);
        }
    }

    private void catchUp(LiveStream stream, Caller caller, long from, LiveStream.Sink sink)
            throws IOException {
        var after = from;
        List<NoticeTable.Item> missed;
        do {
            missed = notices.of(caller.id(), after, AT_ONCE);
            for (var item : missed) {
                stream.send(item, sink);
                after = item.position();
            }
        } while (missed.size() == AT_ONCE);
    }

    /** A position that is too old, or that this log never had, is no place to go on from. */
    private OptionalLong resumable(String lastEvent) {
        try {
            var position = Long.parseLong(lastEvent.strip());
            return position < notices.horizon() || position > head.lastAppended()
                    ? OptionalLong.empty()
                    : OptionalLong.of(position);
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
