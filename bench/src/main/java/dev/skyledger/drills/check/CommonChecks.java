package dev.skyledger.drills.check;

import dev.skyledger.drills.http.Api;
import dev.skyledger.drills.play.Crowd;
import dev.skyledger.drills.play.Stage;
import dev.skyledger.drills.play.Traveller;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What must hold after every drill: seats and money are where they belong, no hold outlives its
 * moment, whatever was answered is still true, and every view says what the log says. An instance
 * is given a while to come to rest.
 */
public final class CommonChecks {

    private static final int AT_ONCE = 16;
    private static final int SHOWN = 10;

    private final Stage stage;
    private final Api api;
    private final LocalDate began = LocalDate.now(ZoneOffset.UTC);
    private final Map<String, Booked> bookings = new LinkedHashMap<>();
    private final Set<String> forGood = new LinkedHashSet<>();
    private List<String> wrong = List.of();
    private @Nullable String waitedFor;
    private double seconds;

    public CommonChecks(Stage stage) {
        this.stage = stage;
        this.api = stage.ground().api();
    }

    /** Looks until nothing is wrong any more, so long at most. */
    public CommonChecks within(Duration patience) {
        var start = System.nanoTime();
        var end = start + patience.toNanos();
        do {
            wrong = look();
            seconds = (System.nanoTime() - start) / 1e9;
            if (!wrong.isEmpty()) {
                waitedFor = wrong.getLast();
                Api.pause(Duration.ofSeconds(1));
            }
        } while (!wrong.isEmpty() && forGood.isEmpty() && System.nanoTime() < end);
        return this;
    }

    /** The first sentences of what is wrong, and how many more there are. */
    public List<String> wrong() {
        var shown = new ArrayList<>(wrong.subList(0, Math.min(SHOWN, wrong.size())));
        if (wrong.size() > SHOWN) {
            shown.add("and %d more".formatted(wrong.size() - SHOWN));
        }
        return shown;
    }

    /** What was looked at. */
    public Map<String, Object> looked() {
        var states = new TreeMap<String, Integer>();
        bookings.values().forEach(it -> states.merge(it.status(), 1, Integer::sum));
        var looked = new LinkedHashMap<String, Object>();
        looked.put("flights", stage.journal().flights().size());
        looked.put("bookings", states);
        looked.put("answers", stage.journal().promises().size());
        looked.put("at_rest_after_s", Math.round(seconds * 10) / 10.0);
        if (waitedFor != null) {
            looked.put("waited_last_for", waitedFor);
        }
        return looked;
    }

    private List<String> look() {
        bookings.clear();
        stage.journal().travellers().forEach(this::read);
        var now = Instant.now();
        forGood.addAll(Rest.tooOld(bookings.values(), now));
        var found = new ArrayList<>(forGood);
        found.addAll(Rest.moving(bookings.values(), now));
        if (found.isEmpty()) {
            found.addAll(seats());
            found.addAll(money());
            found.addAll(Promises.wrong(stage.journal(), bookings));
            found.addAll(reconciliation());
        }
        if (found.isEmpty()) {
            forGood.addAll(RebuiltViews.wrong(stage.ground())); // they are right from now on
            found.addAll(forGood);
        }
        return found;
    }

    private void read(Traveller traveller) {
        var cursor = "";
        do {
            var page = api.must("/bookings?limit=100" + cursor, traveller.token(), null);
            page.path("items")
                    .valueStream()
                    .map(Booked::new)
                    .forEach(it -> bookings.put(it.id(), it));
            var next = page.path("nextCursor").asString("");
            cursor =
                    next.isEmpty()
                            ? ""
                            : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (!cursor.isEmpty());
    }

    /** Sold, held and free make the capacity of every flight, and nothing is negative. */
    private List<String> seats() {
        var taken = new HashMap<String, Integer>();
        bookings.values()
                .forEach(it ->
                        it.seats()
                                .forEach((flight, seats) ->
                                        taken.merge(flight, seats, Integer::sum)));
        var found = new ArrayList<String>();
        stage.journal()
                .flights()
                .forEach((flight, capacity) -> {
                    var free = stage.seatsFree(flight);
                    var gone = taken.getOrDefault(flight, 0);
                    if (free < 0 || gone + free != capacity) {
                        found.add(
                                "flight %s has %d seats: %d are sold or held, %d are free"
                                        .formatted(flight, capacity, gone, free));
                    }
                });
        return found;
    }

    private List<String> money() {
        var all = List.copyOf(bookings.values());
        return Crowd.some(AT_ONCE, all.size(), i -> Money.wrong(all.get(i), ledger(all.get(i))))
                .stream()
                .flatMap(Collection::stream)
                .toList();
    }

    private JsonNode ledger(Booked booking) {
        return api.must("/simulator/payments?bookingId=" + booking.id(), stage.admin(), null);
    }

    /** On an instance that others use too, only what the drill did counts. */
    private List<String> reconciliation() {
        var days = new LinkedHashSet<>(List.of(began, LocalDate.now(ZoneOffset.UTC)));
        return days.stream()
                .map(day -> api.must("/admin/reconciliation?date=" + day, stage.admin(), null))
                .flatMap(books -> books.path("differences").valueStream())
                .filter(it ->
                        stage.ground().isOwn()
                                || bookings.containsKey(it.path("bookingId").asString("")))
                .map(it -> "we and the provider differ: " + it)
                .toList();
    }
}
