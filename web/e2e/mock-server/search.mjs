import { AIRPORTS, cents, flightsOn, minutesOf, money } from './data.mjs';

/** What a search finds; a day without flights names the nearest ones. */
export function searched(asked, empty) {
    const [origin, destination, date] = ['origin', 'destination', 'date'].map((name) => asked.get(name));
    const seated = Number(asked.get('adults') ?? 1) + Number(asked.get('children') ?? 0);
    const infants = Number(asked.get('infants') ?? 0);
    const price = (fare) => money(cents(fare.price) * seated + Math.round(cents(fare.price) / 10) * infants);
    const found = empty ? [] : flightsOn(origin, destination, date);
    const items = found.map((flight) => {
        const fares = flight.cabins[0].fares.filter((fare) => fare.seatsLeft >= seated);
        const [cheapest] = fares;
        const { flightId, flightNumber, airline, departure, arrival } = flight;
        const ends = { origin, destination, departure, arrival };
        const segment = { flightId, flightNumber, airline, ...ends, cabin: 'ECONOMY', ...pick(cheapest) };
        const minutes = minutesOf(flight);
        return {
            offerId: `${flightId}.${cheapest.fareCode}`,
            price: price(cheapest),
            durationMinutes: minutes,
            stops: 0,
            legs: [{ ...ends, durationMinutes: minutes, stops: 0, segments: [segment] }],
            otherFares: fares.map((fare) => ({
                ...fare,
                offerId: `${flightId}.${fare.fareCode}`,
                price: price(fare),
            })),
        };
    });
    if (asked.get('sort') === 'departure') items.reverse();
    const nearestDates = [-2, -1, 1, 2].map((days) => ({
        date: new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10),
        price: money(26490),
    }));
    const asOf = new Date().toISOString();
    return {
        items,
        ...(items.length === 0 && !empty ? { nearestDates } : {}),
        asOf,
        stale: false,
        nextCursor: null,
    };
}

const pick = ({ fareCode, seatsLeft }) => ({ fareCode, seatsLeft });

export function suggested(text) {
    const wanted = text.toLowerCase();
    return AIRPORTS.filter(({ iata, city, name }) => `${iata} ${city} ${name}`.toLowerCase().includes(wanted));
}
