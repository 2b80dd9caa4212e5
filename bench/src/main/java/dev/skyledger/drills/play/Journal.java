package dev.skyledger.drills.play;

import dev.skyledger.drills.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What was put on sale, who travels, and every answer that was a promise: it must be kept whatever
 * happens afterwards.
 */
public final class Journal {

    private final Map<String, Integer> flights = new ConcurrentHashMap<>();
    private final Queue<Promise> promises = new ConcurrentLinkedQueue<>();
    private final Queue<Traveller> travellers = new ConcurrentLinkedQueue<>();
    private final Set<String> mayEnd = ConcurrentHashMap.newKeySet();

    /** A booking that somebody was told of, and as what. */
    public record Promise(String booking, String status, Traveller to) {}

    void opened(String flight, int seats) {
        flights.put(flight, seats);
    }

    void joined(Traveller traveller) {
        travellers.add(traveller);
    }

    /** What was said of a booking from now on counts. */
    Answer noted(Answer answer, Traveller to) {
        var booking = answer.text("bookingId");
        if (!booking.isEmpty() && (answer.isGood() || answer.status() == 409)) {
            promises.add(new Promise(booking, answer.text("status"), to));
        }
        return answer;
    }

    /** A confirmed booking that may end all the same, because somebody wants it to. */
    public void mayEnd(String booking) {
        mayEnd.add(booking);
    }

    public boolean isMeantToEnd(String booking) {
        return mayEnd.contains(booking);
    }

    /** The flights of the drill with their seats. */
    public Map<String, Integer> flights() {
        return Map.copyOf(flights);
    }

    public List<Promise> promises() {
        return List.copyOf(promises);
    }

    public List<Traveller> travellers() {
        return List.copyOf(travellers);
    }
}
