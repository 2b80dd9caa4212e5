// The small world the browser tests happen in.
import { emptyDay } from '../days.mjs';

export const PASSWORD = 'correct-horse-battery';

export const AIRPORTS = [
    ['LIS', 'Humberto Delgado', 'Lisbon', 'PT', 'Europe/Lisbon', '+00:00', 38.77, -9.13],
    ['JFK', 'John F. Kennedy International', 'New York', 'US', 'America/New_York', '-05:00', 40.64, -73.78],
    ['LHR', 'Heathrow', 'London', 'GB', 'Europe/London', '+00:00', 51.47, -0.45],
    ['MAD', 'Adolfo Suárez Barajas', 'Madrid', 'ES', 'Europe/Madrid', '+01:00', 40.47, -3.56],
    ['CDG', 'Charles de Gaulle', 'Paris', 'FR', 'Europe/Paris', '+01:00', 49.01, 2.55],
    ['AMS', 'Schiphol', 'Amsterdam', 'NL', 'Europe/Amsterdam', '+01:00', 52.31, 4.76],
    ['BCN', 'Josep Tarradellas El Prat', 'Barcelona', 'ES', 'Europe/Madrid', '+01:00', 41.3, 2.08],
    ['FRA', 'Frankfurt am Main', 'Frankfurt', 'DE', 'Europe/Berlin', '+01:00', 50.03, 8.57],
    ['FCO', 'Leonardo da Vinci Fiumicino', 'Rome', 'IT', 'Europe/Rome', '+01:00', 41.8, 12.25],
    ['SIN', 'Changi', 'Singapore', 'SG', 'Asia/Singapore', '+08:00', 1.36, 103.99],
].map(([iata, name, city, country, timeZone, offset, latitude, longitude]) => ({
    iata,
    name,
    city,
    country,
    timeZone,
    latitude,
    longitude,
    offset,
}));

export const AIRLINES = [
    { iata: 'TX', name: 'Tagus Air' },
    { iata: 'NB', name: 'Northbridge Airways' },
    { iata: 'CV', name: 'Cervantes Lineas' },
];

const MINUTES = {
    'LIS-JFK': 480,
    'LIS-LHR': 165,
    'CDG-BCN': 110,
    'FRA-MAD': 155,
    'AMS-LHR': 75,
    'LHR-SIN': 805,
    'JFK-LIS': 420,
};
const FARES = [
    ['LIGHT', 1, 6, { refundPercent: 0, bags: 0 }],
    ['STANDARD', 1.25, 40, { refundPercent: 50, bags: 1, changeFee: { amount: '40.00', currency: 'EUR' } }],
    ['FLEX', 1.7, 60, { refundPercent: 100, bags: 2 }],
];

const digits = (number, length) => String(number).padStart(length, '0');

export function money(cents) {
    return { amount: (cents / 100).toFixed(2), currency: 'EUR' };
}

export function cents({ amount }) {
    return Math.round(Number(amount) * 100);
}

/** An instant as the airport's clock shows it. */
export function atAirport(iata, instant) {
    const { offset } = AIRPORTS.find((airport) => airport.iata === iata);
    const minutes = (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
    return new Date(instant + minutes * 60_000).toISOString().slice(0, 19) + offset;
}

/** Four flights on every day but one, on every route that the home page shows. */
export function flightsOn(origin, destination, date) {
    const minutes = MINUTES[`${origin}-${destination}`];
    if (minutes === undefined || date === emptyDay()) {
        return [];
    }
    return [7, 11, 16, 20].map((hour, index) => {
        const departure = Date.parse(`${date}T${digits(hour, 2)}:${digits(index * 10, 2)}:00Z`);
        const airline = AIRLINES[index % AIRLINES.length].iata;
        const routeNumber = Object.keys(MINUTES).indexOf(`${origin}-${destination}`);
        const base = minutes * 55 + index * 1730;
        return flight({
            flightId: `0199aaaa-${digits(routeNumber, 2)}${digits(index, 2)}-7000-8000-0000${date.replaceAll('-', '')}`,
            flightNumber: `${airline}${100 + routeNumber * 10 + index}`,
            airline,
            origin,
            destination,
            departure: atAirport(origin, departure),
            arrival: atAirport(destination, departure + minutes * 60_000),
            base,
        });
    });
}

function flight({ base, ...rest }) {
    const fares = FARES.map(([fareCode, factor, seatsLeft, conditions]) => ({
        fareCode,
        price: money(Math.round((base * factor) / 100) * 100 + 90),
        conditions,
        seatsLeft,
    }));
    return { ...rest, status: 'SCHEDULED', cabins: [{ cabin: 'ECONOMY', capacity: 180, fares }], version: 1 };
}

const LAYOUT = 'AB CDE FG';
const ROWS = Array.from({ length: 10 }, (_, index) => 11 + index);
const BESIDE = { A: 'WINDOW', B: 'AISLE', C: 'AISLE', D: 'MIDDLE', E: 'AISLE', F: 'AISLE', G: 'WINDOW' };

/** The map of a flight that flies far: some seats are taken, a few are kept, and whoever has booked sits. */
export function seatMap(taken) {
    const stateOf = (row, letter, at) => {
        if (taken.has(`${row}${letter}`)) return 'TAKEN';
        if (row === 11) return 'BLOCKED';
        return (row * 7 + at * 5) % 4 === 0 ? 'TAKEN' : 'FREE';
    };
    const rows = ROWS.map((row) => ({
        row,
        seats: [...LAYOUT.replaceAll(' ', '')].map((letter, at) => ({
            seat: `${row}${letter}`,
            position: BESIDE[letter],
            state: stateOf(row, letter, at),
        })),
    }));
    return { cabin: 'ECONOMY', layout: LAYOUT, rows };
}

export function flightById(id) {
    const route = Object.keys(MINUTES)[Number(id.slice(9, 11))];
    const day = id.slice(-8);
    if (!route || !/^\d{8}$/.test(day)) {
        return undefined;
    }
    const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
    return flightsOn(...route.split('-'), date).find((candidate) => candidate.flightId === id);
}

export function minutesOf({ origin, destination }) {
    return MINUTES[`${origin}-${destination}`];
}

/** A flight from Lisbon to New York has a map of its seats. */
export function hasMap(flightId) {
    return flightId.slice(9, 11) === '00';
}

export const ROUTES = Object.keys(MINUTES);
