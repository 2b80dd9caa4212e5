package dev.skyledger.command.flight;

import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Uuid7;
import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.Places;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A made-up timetable: the same flights on every day, at prices that move with the day. The same
 * day always gives the same flights.
 */
final class SampleSchedule {

    /** So long before its day a flight comes on sale. */
    static final int DAYS_AHEAD = 60;

    private static final double EARTH_KM = 6371;
    private static final double KM_PER_MINUTE = 13.8;
    private static final int GROUND_MINUTES = 35;
    private static final int TURNAROUND_MINUTES = 75;

    /**
     * Carrier and number of the way out, the two airports, and when the way out leaves; the way
     * back has the next number.
     */
    private static final List<String> LINES =
            List.of(
                    "TP201 LIS JFK 10:30",
                    "TP1350 LIS LHR 07:05",
                    "TP1356 LIS LHR 16:40",
                    "TP432 LIS CDG 08:20",
                    "TP1026 LIS MAD 09:10",
                    "TP572 LIS FRA 12:50",
                    "TP668 LIS AMS 06:45",
                    "TP87 LIS GRU 23:25",
                    "IB3402 MAD CDG 07:30",
                    "IB3170 MAD LHR 11:15",
                    "IB6251 MAD JFK 12:05",
                    "IB3200 MAD FCO 15:20",
                    "BA117 LHR JFK 08:25",
                    "BA177 LHR JFK 13:10",
                    "BA304 LHR CDG 07:40",
                    "BA902 LHR FRA 09:55",
                    "BA283 LHR LAX 14:30",
                    "BA11 LHR SIN 20:45",
                    "AF6 CDG JFK 10:35",
                    "AF1134 CDG BCN 13:20",
                    "AF1404 CDG FCO 09:50",
                    "LH400 FRA JFK 11:00",
                    "LH1112 FRA MAD 08:15",
                    "LH98 FRA MUC 17:15",
                    "LH716 FRA HND 13:45",
                    "KL641 AMS JFK 13:15",
                    "KL1007 AMS LHR 08:30",
                    "KL1697 AMS MAD 10:05",
                    "UA2 SFO JFK 07:15",
                    "DL401 LAX JFK 09:00",
                    "EK1 DXB LHR 07:45",
                    "QF1 SYD SIN 16:10");

    /** A flight of the timetable and the id that it has whenever it is made. */
    record Sample(FlightId flight, AskedFlight plan) {}

    private final Places places;
    private final SampleCabins cabins;

    SampleSchedule(Places places, String currency) {
        this.places = places;
        this.cabins = new SampleCabins(currency);
    }

    /** Every flight that leaves on a day. */
    List<Sample> on(LocalDate day) {
        var flights = new ArrayList<Sample>();
        for (var line : LINES) {
            var words = line.split(" ");
            var number = new FlightNumber(words[0]);
            var from = airport(words[1]);
            var to = airport(words[2]);
            if (from != null && to != null) {
                var leaves = LocalTime.parse(words[3]);
                flights.add(flight(number, from, to, day, leaves));
                var back = leaves.plusMinutes(minutes(from, to) + TURNAROUND_MINUTES);
                flights.add(
                        flight(
                                following(number),
                                to,
                                from,
                                day,
                                back.withMinute(back.getMinute() / 5 * 5)));
            }
        }
        return flights;
    }

    private @Nullable Airport airport(String code) {
        return places.airport(new AirportCode(code)).orElse(null);
    }

    private static FlightNumber following(FlightNumber number) {
        var digits = Integer.parseInt(number.value().substring(2)) + 1;
        return new FlightNumber(number.airline().value() + digits);
    }

    private Sample flight(
            FlightNumber number, Airport from, Airport to, LocalDate day, LocalTime leaves) {
        var departure = day.atTime(leaves).atZone(from.timeZone()).toInstant();
        var km = kilometres(from, to);
        return new Sample(
                id(number, day),
                new AskedFlight(
                        number,
                        new Route(from.iata(), from.timeZone(), to.iata(), to.timeZone()),
                        new Times(departure, departure.plusSeconds(60 * minutes(from, to))),
                        cabins.on(number, day, km)));
    }

    /** Sorts by the day on which the flight comes on sale, whenever that is really done. */
    private static FlightId id(FlightNumber number, LocalDate day) {
        var onSale = day.minusDays(DAYS_AHEAD).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new FlightId(Uuid7.of(onSale, "sample flight " + number + " " + day));
    }

    private static long minutes(Airport from, Airport to) {
        return Math.round(kilometres(from, to) / KM_PER_MINUTE / 5) * 5 + GROUND_MINUTES;
    }

    private static double kilometres(Airport from, Airport to) {
        var one = Math.toRadians(from.latitude());
        var other = Math.toRadians(to.latitude());
        var apart = Math.toRadians(to.longitude() - from.longitude());
        var cosine =
                Math.sin(one) * Math.sin(other) + Math.cos(one) * Math.cos(other) * Math.cos(apart);
        return EARTH_KM * Math.acos(Math.min(1, cosine));
    }
}
