import { flightsOn, money, ROUTES } from './data.mjs';
import { oversales } from './oversales.mjs';
import { Refused } from './problems.mjs';

/** Flights as administrators have them, and what became of their seats. */
export function administration(sold, vouchers) {
    const date = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    const flights = new Map(
        ROUTES.flatMap((route) => flightsOn(...route.split('-'), date)).map((flight) => [
            flight.flightId,
            stocked(flight),
        ]),
    );
    const blocks = new Map();
    const oversold = oversales();

    function current(id, request) {
        const flight = known(flights.get(id));
        const expected = request.headers['if-match'];
        if (expected === undefined) throw new Refused(428, 'precondition-required');
        if (expected !== `"${flight.version}"`) throw new Refused(412, 'stale-version');
        return flight;
    }

    function schedule(body) {
        if ([...flights.values()].some((flight) => flight.flightNumber === body.flightNumber)) {
            throw new Refused(409, 'flight-exists');
        }
        const flightId = `0199ffff-0000-7000-8000-${String(flights.size).padStart(12, '0')}`;
        const airline = body.flightNumber.slice(0, 2);
        flights.set(flightId, stocked({ ...body, flightId, airline, status: 'SCHEDULED', version: 1 }));
        return flights.get(flightId);
    }

    /** On the last of its days something else goes under this number. */
    function plan(body) {
        const { flightId } = schedule({ ...body, departure: `${body.from}T${body.departure}:00Z` });
        const days = daysUntil(body.until, body.from, body.operatingDays);
        const message = `${body.flightNumber} already flies on ${days.at(-1)}, with other times`;
        const told = days.map((date) => ({ date, outcome: 'SCHEDULED', flightId }));
        told.push({ date: told.pop().date, outcome: 'REFUSED', field: 'flightNumber', message });
        return { scheduled: told.length - 1, unchanged: 0, refused: 1, days: told };
    }

    function replan(flight, body) {
        const asked = (name) => body.cabins.find(({ cabin }) => cabin === name);
        for (const { cabin, sold: taken, held } of flight.cabins.filter(({ cabin }) => !asked(cabin))) {
            const given = taken + held;
            if (!body.allowOversale) throw new Refused(409, 'capacity-below-sold', { wanted: 0, least: given });
            oversold.declare(flight, cabin, given, body.reason);
        }
        const cabins = flight.cabins
            .filter(({ cabin }) => asked(cabin))
            .map((cabin) => ({
                ...cabin,
                fares: asked(cabin.cabin).fares.map((fare, number) => ({ ...cabin.fares[number], ...fare })),
            }));
        Object.assign(
            flight,
            { departure: body.departure, arrival: body.arrival, cabins },
            { version: flight.version + 1 },
        );
        return flight;
    }

    function capacity(flight, { capacity: seats, allowOversale, reason }) {
        const [cabin] = flight.cabins;
        const taken = cabin.sold + cabin.held;
        if (seats < taken && !allowOversale) {
            throw new Refused(409, 'capacity-below-sold', { wanted: seats, taken, least: taken });
        }
        if (seats < taken) {
            oversold.declare(flight, 'ECONOMY', taken - seats, reason);
        }
        cabin.capacity = seats;
        flight.version++;
        return { flightId: flight.flightId, cabin: 'ECONOMY', capacity: seats, version: flight.version };
    }

    function overbook(flight, { seats }) {
        flight.cabins[0].overbooking = seats;
        flight.version++;
        return { flightId: flight.flightId, cabin: 'ECONOMY', seats, version: flight.version };
    }

    function block(flight, { cabin, reason, seats, seatNumbers = [], code }) {
        const wanted = seats ?? seatNumbers.length;
        if (wanted > 100) throw new Refused(409, 'seats-not-free', { wanted, free: 100 });
        const blockId = `block-${blocks.size + 1}`;
        blocks.set(blockId, {
            ...{ blockId, cabin, reason, seats: wanted, seatsLeft: wanted, seatNumbers, flightId: flight.flightId },
            ...(code ? { code } : {}),
        });
        flight.cabins[0].blocked += wanted;
        return blocks.get(blockId);
    }

    function unblock(flight, id) {
        flight.cabins[0].blocked -= known(blocks.get(id)).seats;
        blocks.delete(id);
    }

    function revive(id) {
        const booking = sold.find(undefined, id);
        booking.status = 'HELD';
        booking.payBy = new Date(Date.now() + 900_000).toISOString();
        return sold.shown(booking);
    }

    function reconciled(day) {
        const bookingId = '0199bbbb-0000-7000-8000-000000000010';
        const at = `${day}T10:00:00Z`;
        const differences = [
            { kind: 'MISSING_HERE', bookingId, operation: 'CAPTURE', at, atProvider: money(12990) },
            { kind: 'AMOUNT_DIFFERS', bookingId, operation: 'REFUND', at, here: money(4000), atProvider: money(3999) },
        ];
        return { date: day, provider: 'simulator', matched: 128, settling: 1, differences };
    }

    /** Of bookings that there are, as far as there are any. */
    const refunds = () =>
        REFUNDS.map((refund, at) => ({ ...refund, bookingId: sold.all()[at]?.bookingId ?? refund.bookingId }));
    const page = (items) => ({ items, nextCursor: null });
    const lapsed = () => sold.all().filter(({ status }) => status === 'EXPIRED');

    /** Answers `[body, status, headers]`, or undefined where there is no such path. */
    function administer(request, url, body, empty) {
        const [, , collection, id, part, last] = url.pathname.replace('/api/v1', '').split('/');
        const { method } = request;
        const asked = (name) => url.searchParams.get(name);
        switch (`${method} ${collection}${id ? '/id' : ''}${part ? `/${part}` : ''}${last ? '/id' : ''}`) {
            case 'GET flights': {
                const wanted = (flight) => !asked('origin') || flight.origin === asked('origin');
                return [page(empty ? [] : [...flights.values()].filter(wanted)), 200];
            }
            case 'POST flights':
                return [schedule(body), 201];
            case 'POST flight-plans':
                return [plan(body), 200];
            case 'GET flights/id': {
                const flight = known(flights.get(id));
                return [flight, 200, { ETag: `"${flight.version}"` }];
            }
            case 'PUT flights/id':
                return [replan(current(id, request), body), 200];
            case 'DELETE flights/id':
                Object.assign(current(id, request), { status: 'CANCELLED', version: flights.get(id).version + 1 });
                return [undefined, 204];
            case 'PUT flights/id/capacity':
                return [capacity(current(id, request), body), 200];
            case 'PUT flights/id/overbooking':
                return [overbook(current(id, request), body), 200];
            case 'GET flights/id/seat-blocks':
                return [{ items: [...blocks.values()].filter(({ flightId }) => flightId === id) }, 200];
            case 'POST flights/id/seat-blocks':
                return [block(known(flights.get(id)), body), 201];
            case 'DELETE flights/id/seat-blocks/id':
                unblock(current(id, request), last);
                return [undefined, 204];
            case 'GET oversales':
                return [page(empty ? [] : oversold.list(asked('status'))), 200];
            case 'POST oversales/id/resolution':
                return [oversold.resolve(id, body), 200];
            case 'POST oversales/id/seat-requests':
                return [oversold.ask(id, body), 200];
            case 'GET lapsed-holds':
                return [page(empty ? [] : lapsed().map(sold.shown)), 200];
            case 'POST bookings/id/revival':
                return [revive(id), 200];
            case 'GET vouchers':
                return [page(empty ? [] : vouchers.list()), 200];
            case 'POST vouchers':
                return [vouchers.issue(body), 201];
            case 'POST vouchers/id/withdrawal':
                vouchers.withdraw(id);
                return [undefined, 204];
            case 'GET refunds':
                return [page(empty ? [] : refunds()), 200];
            case 'GET reconciliation':
                return [{ ...reconciled(asked('date')), ...(empty ? { differences: [] } : {}) }, 200];
            default:
                throw new Refused(404, 'not-found');
        }
    }
    /** A cabin gets two seats fewer than are given away. */
    administer.oversell = (id) => {
        const flight = flights.get(id);
        const [{ sold: taken, held }] = flight.cabins;
        capacity(flight, { capacity: taken + held - 2, allowOversale: true, reason: 'a smaller aircraft' });
    };
    administer.enoughCameBack = oversold.enoughCameBack;
    return administer;
}

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

function daysUntil(last, first, weekdays) {
    const count = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
    return Array.from({ length: count }, (_, at) => new Date(Date.parse(first) + at * 86_400_000))
        .filter((date) => weekdays.includes(WEEKDAYS[date.getUTCDay()]))
        .map((date) => date.toISOString().slice(0, 10));
}

const REFUNDS = [
    {
        ...{ bookingId: '0199bbbb-0000-7000-8000-000000000010', refund: 1, amount: money(13245) },
        ...{ status: 'FAILED', reason: 'the provider did not answer', since: '2026-11-20T10:00:00Z' },
    },
    {
        ...{ bookingId: '0199bbbb-0000-7000-8000-000000000020', refund: 1, amount: money(52980) },
        ...{ status: 'REQUESTED', since: '2026-11-20T11:30:00Z' },
    },
];

/** The last flight of a route has sold some seats, the others nearly none. */
function stocked(flight) {
    const seats = flight.flightNumber.endsWith('3') ? [120, 6] : [3, 1];
    const cabins = flight.cabins.map((cabin) => ({
        ...cabin,
        ...{ sold: seats[0], held: seats[1], blocked: 0, overbooking: 0 },
        fares: cabin.fares.map((fare, at) => ({
            ...fare,
            seats: fare.seats ?? cabin.capacity - at * 20,
            seatsLeft: fare.seatsLeft ?? fare.seats,
            sold: at === 0 ? seats[0] : 0,
            held: at === 0 ? seats[1] : 0,
        })),
    }));
    return { ...flight, cabins };
}

function known(value) {
    if (value === undefined) throw new Refused(404, 'not-found');
    return value;
}
