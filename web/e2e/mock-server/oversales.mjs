import { Refused } from './problems.mjs';

const booking = (number) => `0199bbbb-0000-7000-8000-0000000000${number}`;

const HOLDERS = [
    { bookingId: booking(10), locator: 'K7M2QX', seats: 2, sold: true },
    { bookingId: booking(20), locator: 'B2C3D4', seats: 1, sold: true },
    { bookingId: booking(30), locator: 'W9X8Y7', seats: 4, sold: false },
];

/** Cabins that gave away more seats than they have, and whom an administrator asks for theirs. */
export function oversales() {
    const all = [];

    function declare({ flightId, flightNumber, departure }, cabin, excess, reason) {
        all.push({
            oversaleId: `${flightId}-${cabin}-${all.length + 1}`,
            ...{ flightId, flightNumber, departure, cabin, excess, remaining: excess, status: 'DECLARED' },
            ...(reason ? { reason } : {}),
            ...{ bookings: HOLDERS.map(({ bookingId }) => bookingId), holders: HOLDERS, asked: [] },
            declaredAt: new Date().toISOString(),
        });
    }

    function known(id) {
        const oversale = all.find(({ oversaleId }) => oversaleId === id);
        if (!oversale) throw new Refused(404, 'not-found');
        return oversale;
    }

    function ask(id, { bookings }) {
        const oversale = known(id);
        if (oversale.status === 'RESOLVED') throw new Refused(409, 'oversale-over', { oversaleId: id });
        const holders = bookings.map((asked) => HOLDERS.find(({ bookingId }) => bookingId === asked));
        if (holders.includes(undefined)) {
            throw new Refused(400, 'invalid-request', { errors: [{ field: 'bookings', message: 'no seats there' }] });
        }
        const before = oversale.asked.map(({ bookingId }) => bookingId);
        const fresh = holders.filter(({ bookingId }) => !before.includes(bookingId));
        const askedAt = new Date().toISOString();
        oversale.asked.push(...fresh.map(({ sold: _, ...holder }) => ({ ...holder, askedAt })));
        return { oversaleId: id, bookings };
    }

    function over(oversale, resolution, resolutionReason) {
        const resolvedAt = new Date().toISOString();
        const asked = oversale.asked.map((one) => ({ answer: 'SEATS_KEPT', ...one }));
        const done = { status: 'RESOLVED', remaining: 0, resolution, resolvedAt, holders: [], bookings: [], asked };
        Object.assign(oversale, done, resolutionReason ? { resolutionReason } : {});
    }

    return {
        declare,
        ask,
        list: (wanted) => all.filter(({ status }) => status === wanted),
        resolve(id, { authoriseOverbooking, reason }) {
            const oversale = known(id);
            if (!authoriseOverbooking) {
                throw new Refused(409, 'oversale-stands', { oversaleId: id, excess: oversale.excess });
            }
            over(oversale, 'OVERBOOKING_AUTHORISED', reason);
            return { oversaleId: id };
        },
        /** The first who was asked gives everything back, and that is enough. */
        enoughCameBack() {
            for (const oversale of all) {
                const [first] = oversale.asked;
                if (first) Object.assign(first, { answer: 'SEATS_RETURNED', seats: 0 });
                over(oversale, 'SEATS_RETURNED');
            }
        },
    };
}
