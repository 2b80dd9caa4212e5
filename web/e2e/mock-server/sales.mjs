import { alternatives } from './alternatives.mjs';
import { cents, flightById, hasMap, money } from './data.mjs';
import { Refused } from './problems.mjs';

const LOCATOR = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Bookings and their payments, one world for each server. */
export function sales(vouchers, controls) {
    const bookings = new Map();
    const keys = new Map();
    let serial = 0;
    let charges = 0;
    let papers = 0;
    let asked;

    function once(owner, key, run) {
        const scoped = `${owner}|${key}`;
        if (!keys.has(scoped)) keys.set(scoped, run());
        return keys.get(scoped);
    }

    function record(booking, code, kind = 'TRAVELLER', details = {}) {
        const at = new Date().toISOString();
        booking.timeline.push({ position: ++serial, at, code, text: code, actor: { kind }, details });
    }

    /** The flights of an offer, whose word names them and their fare. */
    function wantedBy({ items, offerId }) {
        if (!offerId) return items;
        if (controls.offersOver) throw new Refused(409, 'offer-expired', { bookingId: id('bbbb') });
        const [flights, fareCode] = offerId.split('.');
        return flights.split('+').map((flightId) => ({ flightId, fareCode }));
    }

    function place(owner, request, holdSeconds) {
        asked = request;
        const seated = request.passengers.filter(({ type }) => type !== 'INFANT').length;
        const infants = request.passengers.length - seated;
        const items = wantedBy(request).map(({ flightId, fareCode }, index) => {
            const fares = flightById(flightId)?.cabins[0].fares;
            const fare = fares?.find((candidate) => candidate.fareCode === fareCode) ?? fares?.[0];
            if (!fare) throw new Refused(404, 'not-found');
            if (fare.seatsLeft < seated && request.policy === 'BEST_EFFORT') {
                return {
                    ...{ itemId: id('dddd', index), flightId, cabin: 'ECONOMY', fareCode: fare.fareCode },
                    ...{ status: 'REFUSED', reason: 'seats-unavailable' },
                };
            }
            if (fare.seatsLeft < seated) {
                throw new Refused(409, 'seats-unavailable', alternatives(request, flightId, fares, seated));
            }
            const seat = cents(fare.price) + controls.raised;
            const price = money(seat * seated + Math.round(seat / 10) * infants);
            return {
                itemId: id('dddd', index),
                flightId,
                cabin: 'ECONOMY',
                fareCode: fare.fareCode,
                price,
                conditions: fare.conditions,
                status: 'HELD',
            };
        });
        const price = money(items.reduce((sum, item) => sum + (item.price ? cents(item.price) : 0), 0));
        if (request.offerId && controls.raised) {
            const offered = money(cents(price) - controls.raised * items.length * seated);
            throw new Refused(409, 'price-changed', { offered, current: price });
        }
        if (
            request.policy !== 'BEST_EFFORT' &&
            request.expectedTotal &&
            request.expectedTotal.amount !== price.amount
        ) {
            throw new Refused(409, 'price-changed', { offered: request.expectedTotal, current: price });
        }
        const total = money(cents(price) - vouchers.discount(request.vouchers ?? [], cents(price)));
        const booking = {
            bookingId: id('bbbb'),
            locator: Array.from({ length: 6 }, (_, at) => LOCATOR[(serial * 7 + at * 11) % 32]).join(''),
            status: 'HELD',
            total,
            items,
            passengers: request.passengers.map((passenger, index) => ({
                passengerId: id('eeee', index),
                ...passenger,
            })),
            contact: request.contact,
            payBy: new Date(Date.now() + holdSeconds * 1000).toISOString(),
            createdAt: new Date().toISOString(),
            version: 1,
            owner,
            timeline: [],
        };
        bookings.set(booking.bookingId, booking);
        booking.seats = seats(booking);
        booking.papers = [];
        record(booking, 'booking-placed');
        return booking;
    }

    /** Side by side from the second row on, where the flight has a map. */
    function seats({ items, passengers }) {
        return items
            .filter(({ flightId }) => hasMap(flightId))
            .flatMap(({ itemId, flightId }) =>
                passengers
                    .filter(({ type }) => type !== 'INFANT')
                    .map(({ passengerId }, at) => ({
                        itemId,
                        flightId,
                        passengerId,
                        seat: `${12 + (serial % 8)}${'ABCDEFG'[at]}`,
                    })),
            );
    }

    function paper(booking, kind, total, places) {
        const { flightNumber, origin, destination, departure } = flightById(booking.items[0].flightId);
        const line = { flightNumber, origin, destination, departure, cabin: 'ECONOMY' };
        const first = booking.papers[0];
        booking.papers.push({
            number: `${kind === 'RECEIPT' ? 'R' : 'C'}-2026-${String(++papers).padStart(6, '0')}`,
            kind,
            ...(kind === 'RECEIPT' ? {} : { creditOf: first.number }),
            seller: 'Skyledger Demonstration Ltd',
            bookingId: booking.bookingId,
            locator: booking.locator,
            issuedAt: new Date().toISOString(),
            total,
            lines: [{ about: 'FLIGHT', ...line, fareCode: booking.items[0].fareCode, places, amount: total }],
        });
    }

    function id(kind, index = 0) {
        return `0199${kind}-0000-7000-8000-${String(++serial * 10 + index).padStart(12, '0')}`;
    }

    function find(owner, wanted) {
        const booking = [...bookings.values()].find(
            (b) => b.bookingId === wanted || b.locator === wanted.toUpperCase(),
        );
        if (!booking || (owner && booking.owner !== owner)) throw new Refused(404, 'not-found');
        if (booking.status === 'HELD' && !booking.payment && Date.parse(booking.payBy) <= Date.now()) {
            booking.status = 'EXPIRED';
            record(booking, 'booking-expired', 'SYSTEM');
        }
        return booking;
    }

    function confirm(booking) {
        charges++;
        booking.status = 'CONFIRMED';
        booking.payment = { status: 'CAPTURED' };
        for (const item of booking.items) {
            if (item.status === 'HELD') item.status = 'CONFIRMED';
        }
        booking.version++;
        paper(booking, 'RECEIPT', booking.total, booking.passengers.length);
        for (const code of ['payment-authorised', 'seats-sold', 'booking-confirmed', 'payment-captured']) {
            record(booking, code, code.startsWith('payment') ? 'PROVIDER' : 'SYSTEM');
        }
    }

    function pay(booking, token) {
        if (booking.status === 'EXPIRED') throw new Refused(409, 'hold-expired');
        if (booking.payment?.status === 'REQUESTED') throw new Refused(409, 'payment-in-progress');
        record(booking, 'payment-requested');
        if (token === 'tok_declined' || token === 'tok_insufficient_funds') {
            record(booking, 'payment-declined', 'PROVIDER');
            throw new Refused(409, 'payment-declined', { retryable: true, payBy: booking.payBy });
        }
        booking.payment = { status: 'REQUESTED' };
        if (token === 'tok_late_ok' || token === 'tok_slow') {
            setTimeout(() => confirm(booking), 3000);
            return 202;
        }
        confirm(booking);
        return 200;
    }

    const shown = ({ owner: _, timeline: __, seats: ___, papers: ____, quotes: _____, ...booking }) => booking;
    return {
        place: (owner, key, request, holdSeconds) => once(owner, key, () => shown(place(owner, request, holdSeconds))),
        pay(owner, key, bookingId, token) {
            const booking = find(owner, bookingId);
            const status = once(owner, key, () => pay(booking, token));
            return { status: booking.status === 'CONFIRMED' ? 200 : status, booking: shown(booking) };
        },
        list: (owner) =>
            [...bookings.values()]
                .filter((b) => b.owner === owner)
                .map(shown)
                .reverse(),
        get: (owner, wanted) => shown(find(owner, wanted)),
        /** Whoever is called Toomany has tried too often. */
        retrieve({ locator, familyName }) {
            const wanted = familyName.toLowerCase();
            if (wanted === 'toomany') throw new Refused(429, 'rate-limited', {}, { 'Retry-After': '354' });
            const booking = [...bookings.values()].find((one) => one.locator === locator.toUpperCase());
            if (!booking?.passengers.some((one) => one.familyName.toLowerCase() === wanted)) {
                throw new Refused(404, 'booking-not-found');
            }
            const { status, total, payBy, items, passengers } = booking;
            return {
                ...{ locator: booking.locator, status, total, payBy },
                flights: items.map((item) => {
                    const { flightNumber, airline, origin, destination, departure, arrival } = flightById(
                        item.flightId,
                    );
                    return {
                        ...{ flightId: item.flightId, flightNumber, airline, origin, destination, departure, arrival },
                        ...{ flightStatus: 'SCHEDULED', cabin: item.cabin, status: item.status },
                    };
                }),
                passengers: passengers.map(({ givenName, familyName: name }) => ({
                    initial: givenName.slice(0, 1),
                    familyName: name,
                })),
            };
        },
        timeline: (owner, wanted) => find(owner, wanted).timeline,
        contact(owner, wanted, contact) {
            const booking = find(owner, wanted);
            booking.contact = contact;
            record(booking, 'contact-corrected');
        },
        /** A payment whose outcome never arrives. */
        stall(owner, wanted) {
            find(owner, wanted).payment = { status: 'REQUESTED' };
        },
        /** An order that came to nothing for a reason. */
        reject(owner, wanted, reason) {
            const booking = find(owner, wanted);
            Object.assign(booking, { status: 'REJECTED', reason, total: null, payBy: null, timeline: [] });
            for (const item of booking.items) Object.assign(item, { status: 'REFUSED', price: null });
            record(booking, 'booking-rejected', 'TRAVELLER', { reason: reason.code, detail: reason.detail });
            return shown(booking);
        },
        charges: () => charges,
        /** What was sent to book last. */
        asked: () => asked,
        all: () => [...bookings.values()],
        find,
        once,
        record,
        paper,
        shown,
    };
}
