package dev.skyledger.command.flight;

import dev.skyledger.command.flight.SketchReading.Clear;
import dev.skyledger.command.flight.SketchReading.Fault;
import dev.skyledger.command.flight.SketchReading.Unclear;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.UnknownPlace;
import dev.skyledger.contracts.shared.FlightNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands sketches as requests are understood, and says all that is wrong with one. */
@Component
public class FlightSketches {

    private static final int LONGEST = 60;

    private static final int MOST_SEATS = 1000;

    private final FlightRequests requests;

    FlightSketches(FlightRequests requests) {
        this.requests = requests;
    }

    public SketchReading read(FlightSketch sketch) {
        var faults = new ArrayList<Fault>();
        var number =
                part(
                        "flightNumber",
                        faults,
                        sketch.number(),
                        () -> new FlightNumber(sketch.number()));
        part("origin", faults, sketch.origin(), sketch::origin);
        part("destination", faults, sketch.destination(), sketch::destination);
        part("departure", faults, sketch.departure(), sketch::departure);
        part("arrival", faults, sketch.arrival(), sketch::arrival);
        var seats = part("totalSeats", faults, sketch.seats(), () -> seats(sketch.seats()));
        part("price", faults, sketch.price(), sketch::price);
        return number == null || seats == null || !faults.isEmpty()
                ? new Unclear(faults)
                : read(request(sketch, number, seats));
    }

    private SketchReading read(FlightRequest request) {
        try {
            return new Clear(requests.understand(request));
        } catch (RefusalException e) {
            return new Unclear(List.of(fault(e.refusal())));
        }
    }

    private static FlightRequest request(FlightSketch sketch, FlightNumber number, int seats) {
        var currency = sketch.currency();
        return new FlightRequest(
                number,
                sketch.origin(),
                sketch.destination(),
                sketch.departure(),
                sketch.arrival(),
                seats,
                new AskedPrice(
                        sketch.price(),
                        currency == null || currency.isEmpty()
                                ? null
                                : currency.toUpperCase(Locale.ROOT)),
                null,
                null,
                null);
    }

    private static <T> @Nullable T part(
            String field, List<Fault> faults, String text, Supplier<T> value) {
        if (text.isEmpty()) {
            faults.add(new Fault(field, "is missing"));
            return null;
        }
        if (text.length() > LONGEST) {
            faults.add(new Fault(field, "has more than " + LONGEST + " characters"));
            return null;
        }
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(field, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private static int seats(String text) {
        var seats = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (seats < 1 || seats > MOST_SEATS) {
            throw new IllegalArgumentException("is a whole number from 1 to " + MOST_SEATS);
        }
        return seats;
    }

    /** A request is refused for its form only by these two. */
    private static Fault fault(Refusal refusal) {
        if (refusal instanceof Invalid(var field, var message)) {
            return new Fault(field, message);
        }
        if (refusal instanceof UnknownPlace(var field, var place, var candidates)) {
            return new Fault(
                    field,
                    candidates.isEmpty()
                            ? "no airport is meant by '%s'".formatted(place)
                            : "'%s' may mean %s".formatted(place, candidates));
        }
        throw new RefusalException(refusal);
    }
}
