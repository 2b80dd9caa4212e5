package dev.skyledger.platform.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares the places that are known with those of the source, and takes the source's over. */
@Component
public class ReferenceSync {

    private final CurrentPlaces places;
    private final Editions editions;
    private final ReferenceSource source;

    ReferenceSync(CurrentPlaces places, Editions editions, ReferenceSource source) {
        this.places = places;
        this.editions = editions;
        this.source = source;
    }

    /** What a list would gain, change and lose, by code. */
    public record Difference(List<String> added, List<String> changed, List<String> retired) {

        public boolean isNothing() {
            return added.isEmpty() && changed.isEmpty() && retired.isEmpty();
        }
    }

    public Difference airports() {
        return difference(places.airports(), source.airports(), airport -> airport.iata().value());
    }

    public Difference airlines() {
        return difference(places.airlines(), source.airlines(), airline -> airline.iata().value());
    }

    public void takeAirports(String by) {
        editions.addAirports(source.airports(), by);
        places.refresh();
    }

    public void takeAirlines(String by) {
        editions.addAirlines(source.airlines(), by);
        places.refresh();
    }

    static <T> Difference difference(List<T> now, List<T> then, Function<T, String> code) {
        var known = byCode(now, code);
        var wanted = byCode(then, code);
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        wanted.forEach((name, place) -> {
            if (!known.containsKey(name)) {
                added.add(name);
            } else if (!place.equals(known.get(name))) {
                changed.add(name);
            }
        });
        var retired = known.keySet().stream().filter(name -> !wanted.containsKey(name));
        return new Difference(
                added.stream().sorted().toList(),
                changed.stream().sorted().toList(),
                retired.sorted().toList());
    }

    private static <T> Map<String, T> byCode(List<T> places, Function<T, String> code) {
        return places.stream().collect(Collectors.toMap(code, Function.identity()));
    }
}
