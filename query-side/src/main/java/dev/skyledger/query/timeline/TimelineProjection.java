package dev.skyledger.query.timeline;

import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.BookingStory;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.voucher.VoucherEvent;
import dev.skyledger.platform.log.Provenance;
import dev.skyledger.platform.processing.Json;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One sentence for each event that tells of a booking, whichever stream it is in. */
@Component
@ProcessingGroup("booking-timeline")
class TimelineProjection {

    private final Rows entries;

    private final Rows owners;

    private final JdbcClient db;

    private final JsonMapper json;

    TimelineProjection(Tables tables, JdbcClient db, JsonMapper json) {
        this.entries = tables.rows("booking_timeline.entry", List.of("booking", "position"));
        this.owners = tables.rows("booking_timeline.owner", List.of("booking"));
        this.db = db;
        this.json = json;
    }

    @EventHandler
    void on(StreamOf event, EventMessage<?> message, TrackingToken token) {
        var booking = BookingStory.bookingIn(event);
        var sentence = sentence(event);
        if (booking == null || sentence.isEmpty()) {
            return;
        }
        var traveller = ownerIn(event);
        if (traveller != null) {
            owners.put(Map.of("booking", booking, "traveller", traveller));
        }
        entries.put(entry(booking, token.position().orElseThrow(), sentence.get(), message));
    }

    @ResetHandler
    void forget() {
        db.sql("delete from booking_timeline.entry").update();
        db.sql("delete from booking_timeline.owner").update();
    }

    private Map<String, ?> entry(
            Object booking, long position, Sentence sentence, EventMessage<?> message) {
        var metadata = message.getMetaData();
        var entry = new HashMap<String, Object>();
        entry.put("booking", booking);
        entry.put("position", position);
        entry.put("at", message.getTimestamp());
        entry.put("code", sentence.code());
        entry.put("text", sentence.text());
        entry.put("actor", text(metadata.getOrDefault(Provenance.ACTOR, Map.of())));
        entry.put("on_behalf_of", metadata.get(Provenance.ON_BEHALF_OF));
        entry.put("reason", metadata.get(Provenance.REASON));
        entry.put("details", text(sentence.details()));
        entry.put("caused_by", metadata.get(Provenance.CAUSATION));
        return entry;
    }

    private Json text(Object value) {
        return new Json(json.writeValueAsString(value));
    }

    private static Optional<Sentence> sentence(StreamOf event) {
        return switch (event) {
            case BookingEvent booking -> Optional.of(BookingSentences.of(booking));
            case PaymentEvent payment -> Optional.of(PaymentSentences.of(payment));
            case VoucherEvent voucher -> VoucherSentences.of(voucher);
            default -> SeatSentences.of(event);
        };
    }

    private static @Nullable TravellerId ownerIn(StreamOf event) {
        return switch (event) {
            case BookingPlaced placed -> placed.traveller();
            case BookingRejected rejected when rejected.request() != null ->
                    rejected.request().traveller();
            default -> null;
        };
    }
}
