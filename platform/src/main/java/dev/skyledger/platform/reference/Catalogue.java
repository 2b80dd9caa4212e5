package dev.skyledger.platform.reference;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A list of airports, the main one of a city first, and one of airlines. */
final class Catalogue implements Places {

    /** As they were listed, which says what is the main airport. */
    private final List<Airport> listed;

    private final List<Airport> airports;

    private final List<Airline> airlines;

    private final Map<AirportCode, Airport> byCode;

    private final Map<AirlineCode, Airline> airlineByCode;

    private final Map<String, List<Airport>> byAirportCode;

    private final Map<String, List<Airport>> byCityCode;

    private final Map<String, List<Airport>> byName;

    Catalogue(List<Airport> listed, List<Airline> listedAirlines) {
        this.listed = List.copyOf(listed);
        airports = listed.stream().sorted(comparing(airport -> airport.iata().value())).toList();
        byCode = listed.stream().collect(toMap(Airport::iata, identity()));
        byAirportCode = grouped(listed, airport -> Stream.of(airport.iata().value()));
        byCityCode = grouped(listed, airport -> Stream.ofNullable(airport.cityCode()));
        byName = grouped(listed, Catalogue::names);
        airlines =
                listedAirlines.stream()
                        .sorted(comparing(airline -> airline.iata().value()))
                        .toList();
        airlineByCode = airlines.stream().collect(toMap(Airline::iata, identity()));
    }

    /** Those that come with the application. */
    static Catalogue bundled() {
        return new Catalogue(
                new BundledFile("airports.csv").rows(Catalogue::airport),
                new BundledFile("airlines.csv").rows(Catalogue::airline));
    }

    static List<Airport> airports(InputStream csv) {
        return BundledFile.rows(csv, Catalogue::airport);
    }

    static List<Airline> airlines(InputStream csv) {
        return BundledFile.rows(csv, Catalogue::airline);
    }

    List<Airport> listed() {
        return listed;
    }

    @Override
    public List<Airport> airports() {
        return airports;
    }

    @Override
    public List<Airline> airlines() {
        return airlines;
    }

    @Override
    public Optional<Airport> airport(AirportCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public Optional<Airline> airline(AirlineCode code) {
        return Optional.ofNullable(airlineByCode.get(code));
    }

    @Override
    public List<Airport> meantBy(String place) {
        var code = place.strip().toUpperCase(Locale.ROOT);
        return Stream.of(
                        byAirportCode.get(code),
                        byCityCode.get(code),
                        byName.get(Names.folded(place)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }

    private static Map<String, List<Airport>> grouped(
            List<Airport> airports, Function<Airport, Stream<String>> words) {
        return airports.stream()
                .flatMap(airport -> words.apply(airport).map(word -> new Meaning(word, airport)))
                .distinct()
                .collect(
                        groupingBy(Meaning::word, mapping(Meaning::airport, toUnmodifiableList())));
    }

    private static Stream<String> names(Airport airport) {
        return Stream.concat(Stream.of(airport.city()), airport.otherNames().stream())
                .map(Names::folded);
    }

    private static Airport airport(NamedCsvRecord row) {
        var cityCode = row.getField("city_code");
        return new Airport(
                new AirportCode(row.getField("iata")),
                row.getField("name"),
                row.getField("city"),
                cityCode.isEmpty() ? null : cityCode,
                row.getField("country"),
                ZoneId.of(row.getField("time_zone")),
                Double.parseDouble(row.getField("latitude")),
                Double.parseDouble(row.getField("longitude")),
                otherNames(row.getField("other_names")));
    }

    private static List<String> otherNames(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
    }

    private static Airline airline(NamedCsvRecord row) {
        return new Airline(
                new AirlineCode(row.getField("iata")),
                row.getField("name"),
                row.getField("country"));
    }

    private record Meaning(String word, Airport airport) {}
}
