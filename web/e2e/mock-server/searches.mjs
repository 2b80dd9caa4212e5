// One way, there and back, or several cities: the flights of each leg by turns, priced for the party.
import { cents, flightsOn, minutesOf, money } from './data.mjs';

const WINDOWS = ['NIGHT', 'MORNING', 'AFTERNOON', 'EVENING'];

export function searched(asked, empty) {
    const party = partyOf(asked);
    const days = empty ? [] : legsOf(asked).map((leg) => flightsOn(...leg).filter(wanted(asked)));
    const all = empty ? [] : legsOf(asked).flatMap((leg) => flightsOn(...leg));
    const shortest = Math.min(...days.map((flights) => flights.length), 4);
    const items = Array.from({ length: Number.isFinite(shortest) && days.length > 0 ? shortest : 0 }, (_, at) =>
        itinerary(
            days.map((flights) => flights[at]),
            party,
        ),
    );
    if (asked.get('sort') === 'departure') items.reverse();
    return {
        items,
        facets: facetsOf(all),
        ...(asked.get('flexDays') ? { grid: empty ? [] : grid(asked) } : {}),
        ...(items.length === 0 && !empty ? { nearestDates: nearest(legsOf(asked)[0][2]) } : {}),
        asOf: new Date().toISOString(),
        stale: false,
        ...(legsOf(asked).length > 2 ? { cut: true } : {}),
        nextCursor: null,
    };
}

/** A price for each day around, or for each two of them. */
function grid(asked) {
    const [[from, to, out], back] = legsOf(asked);
    const far = Number(asked.get('flexDays'));
    const around = (date) => Array.from({ length: 2 * far + 1 }, (_, at) => later(date, at - far));
    const lowest = (...legs) => {
        const days = legs.map((leg) => flightsOn(...leg).filter(wanted(asked)));
        return days.every((flights) => flights.length > 0)
            ? itinerary(
                  days.map(([flight]) => flight),
                  partyOf(asked),
              ).price
            : null;
    };
    if (!back) return around(out).map((date) => ({ date, price: lowest([from, to, date]) }));
    return around(out).flatMap((date) =>
        around(back[2])
            .filter((returnDate) => returnDate >= date)
            .map((returnDate) => ({ date, returnDate, price: lowest([from, to, date], [to, from, returnDate]) })),
    );
}

function later(date, days) {
    return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

function legsOf(asked) {
    const legs = asked.getAll('leg').map((leg) => [leg.slice(0, 3), leg.slice(4, 7), leg.slice(8)]);
    if (legs.length > 0) return legs;
    const [origin, destination, date] = ['origin', 'destination', 'date'].map((name) => asked.get(name));
    const back = asked.get('returnDate');
    return [[origin, destination, date], ...(back ? [[destination, origin, back]] : [])];
}

function partyOf(asked) {
    const seated = Number(asked.get('adults') ?? 1) + Number(asked.get('children') ?? 0);
    return { seated, infants: Number(asked.get('infants') ?? 0) };
}

const hour = (flight) => flight.departure.slice(11, 16);

function wanted(asked) {
    const airlines = asked.getAll('airlines').flatMap((codes) => codes.split(','));
    return (flight) =>
        (airlines.length === 0 || airlines.includes(flight.airline)) &&
        hour(flight) >= (asked.get('departAfter') ?? '00:00') &&
        hour(flight) <= (asked.get('departBefore') ?? '23:59');
}

function itinerary(flights, { seated, infants }) {
    const price = (fare) => cents(fare.price) * seated + Math.round(cents(fare.price) / 10) * infants;
    const fares = flights[0].cabins[0].fares.filter((fare) => fare.seatsLeft >= seated);
    const at = (code) => flights.map((flight) => flight.cabins[0].fares.find((fare) => fare.fareCode === code));
    const offers = fares.map((fare) => ({
        ...fare,
        offerId: `${flights.map((flight) => flight.flightId).join('+')}.${fare.fareCode}`,
        price: money(at(fare.fareCode).reduce((sum, one) => sum + price(one), 0)),
    }));
    const legs = flights.map((flight) => leg(flight, fares[0]));
    return {
        offerId: offers[0].offerId,
        price: offers[0].price,
        durationMinutes: legs.reduce((sum, one) => sum + one.durationMinutes, 0),
        stops: 0,
        legs,
        otherFares: offers,
    };
}

function leg(flight, { fareCode, seatsLeft }) {
    const { flightId, flightNumber, airline, origin, destination, departure, arrival } = flight;
    const ends = { origin, destination, departure, arrival };
    const segment = { flightId, flightNumber, airline, ...ends, cabin: 'ECONOMY', fareCode, seatsLeft };
    return { ...ends, durationMinutes: minutesOf(flight), stops: 0, segments: [segment] };
}

function facetsOf(flights) {
    const counts = (value) =>
        [...new Set(flights.map(value))].map((name) => ({
            value: name,
            count: flights.filter((flight) => value(flight) === name).length,
        }));
    return {
        stops: counts(() => '0'),
        airlines: counts((flight) => flight.airline),
        cabins: counts(() => 'ECONOMY'),
        departureWindows: counts((flight) => WINDOWS[Math.floor(Number(hour(flight).slice(0, 2)) / 6)]),
    };
}

function nearest(date) {
    return [-2, -1, 1, 2].map((days) => ({
        leg: 1,
        date: later(date, days),
        price: money(26490),
    }));
}
