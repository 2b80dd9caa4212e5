import { cents, hasMap, money, seatMap } from './data.mjs';
import { exchanges } from './exchanges.mjs';
import { Refused } from './problems.mjs';

const QUARTER = 15 * 60_000;

/** What may be done with a booking that there is. */
export function changes(sold, controls) {
    let serial = 0;

    const over = ({ status }) => status !== 'HELD' && status !== 'CONFIRMED';
    const own = (owner, id) => {
        const booking = sold.find(owner, id);
        if (over(booking)) throw new Refused(409, 'booking-closed');
        return booking;
    };
    const changed = (booking, code, kind) => {
        booking.version++;
        sold.record(booking, code, kind);
        return sold.shown(booking);
    };

    function taken(flightId) {
        const seats = sold.all().flatMap((booking) => (over(booking) ? [] : booking.seats));
        return new Set(seats.filter((seat) => seat.flightId === flightId).map(({ seat }) => seat));
    }

    function mapOf(flightId) {
        return hasMap(flightId) ? [seatMap(taken(flightId))] : undefined;
    }

    function choose(owner, id, wishes) {
        const booking = own(owner, id);
        for (const { itemId, passengerId, seat } of wishes) {
            const had = booking.seats.find((one) => one.itemId === itemId && one.passengerId === passengerId);
            if (!had) throw new Refused(400, 'invalid-request');
            const [map] = mapOf(had.flightId);
            const wanted = map.rows.flatMap(({ seats }) => seats).find((one) => one.seat === seat);
            const isOurs = booking.seats.some((one) => one.seat === seat);
            if (controls.seatGone || (wanted?.state !== 'FREE' && !isOurs)) {
                controls.seatGone = false;
                booking.version++; // what was refused is noted on the booking, too
                throw new Refused(409, 'seat-taken', { flightId: had.flightId, seat, alternatives: ['14C', '14D'] });
            }
        }
        for (const { itemId, passengerId, seat } of wishes) {
            booking.seats.find((one) => one.itemId === itemId && one.passengerId === passengerId).seat = seat;
        }
        return changed(booking, 'seats-assigned');
    }

    function extend(owner, id) {
        const booking = own(owner, id);
        if (booking.timeline.some(({ code }) => code === 'hold-prolonged')) {
            throw new Refused(409, 'hold-already-extended', { payBy: booking.payBy });
        }
        booking.payBy = new Date(Date.parse(booking.payBy) + QUARTER).toISOString();
        return changed(booking, 'hold-prolonged');
    }

    function rename(owner, id, passengerId, { givenName, familyName }) {
        const booking = own(owner, id);
        Object.assign(
            booking.passengers.find((one) => one.passengerId === passengerId),
            { givenName, familyName },
        );
        changed(booking, 'passenger-name-corrected');
    }

    function quoteCancellation(owner, id, { items, passengers } = {}) {
        const booking = own(owner, id);
        const lines = booking.items
            .filter(
                (item) => ['HELD', 'CONFIRMED'].includes(item.status) && (items ?? [item.itemId]).includes(item.itemId),
            )
            .flatMap((item) => booking.passengers.map((passenger) => ({ item, passenger })))
            .filter(({ passenger }) => (passengers ?? [passenger.passengerId]).includes(passenger.passengerId))
            .map(({ item, passenger }) => line(booking, item, passenger));
        const adultsStay = booking.passengers.some(
            ({ type, passengerId }) => type === 'ADULT' && !lines.some((one) => one.passengerId === passengerId),
        );
        if (lines.length < booking.passengers.length && !adultsStay) throw new Refused(409, 'children-left-alone');
        const sum = (part) => money(lines.reduce((all, one) => all + cents(part(one)), 0));
        const refund = sum(({ amount }) => amount);
        const fee = money(booking.status === 'HELD' ? 0 : cents(sum(({ price }) => price)) - cents(refund));
        const quote = {
            quoteId: `quote-${++serial}`,
            refund,
            fee,
            lines,
            expiresAt: new Date(Date.now() + controls.quoteSeconds * 1000).toISOString(),
        };
        booking.quotes = { ...booking.quotes, [quote.quoteId]: quote };
        return quote;
    }

    function line(booking, { itemId, fareCode, price }, { passengerId }) {
        const each = money(Math.round(cents(price) / booking.passengers.length));
        const percent = { LIGHT: 0, STANDARD: 50, FLEX: 100 }[fareCode];
        return booking.status === 'HELD'
            ? { itemId, passengerId, rule: 'nothing-paid', price: each, amount: money(0) }
            : {
                  itemId,
                  passengerId,
                  rule: `refund-${percent}-percent`,
                  price: each,
                  amount: money(Math.round((cents(each) * percent) / 100)),
              };
    }

    function cancel(owner, id, { quoteId }) {
        const booking = own(owner, id);
        const quote = booking.quotes?.[quoteId];
        if (!quote || Date.parse(quote.expiresAt) <= Date.now()) throw new Refused(409, 'quote-expired');
        const standing = booking.items.filter(({ status }) => status !== 'EXCHANGED');
        const isWhole = quote.lines.length === booking.passengers.length * standing.length;
        if (booking.status === 'CONFIRMED') refund(booking, quote.refund, quote.lines.length);
        if (isWhole) {
            booking.status = 'CANCELLED';
            for (const item of standing) item.status = 'CANCELLED';
        } else {
            for (const item of booking.items) {
                const gone = quote.lines.filter((one) => one.itemId === item.itemId).map((one) => one.passengerId);
                item.passengers = booking.passengers.map((one) => one.passengerId).filter((one) => !gone.includes(one));
            }
        }
        return changed(booking, isWhole ? 'booking-cancelled' : 'passenger-withdrawn');
    }

    function refund(booking, amount, places) {
        if (cents(amount) === 0) return;
        const all = cents(amount) >= cents(booking.total);
        booking.payment = { status: all ? 'REFUNDED' : 'PARTLY_REFUNDED', refunded: amount };
        sold.record(booking, 'payment-refunded', 'PROVIDER');
        sold.paper(booking, 'CREDIT_NOTE', amount, places);
    }

    const { quoteExchange, exchange, giveUp, reschedule, decide } = exchanges({ sold, controls, own, changed, refund });

    const papers = (owner, id) => sold.find(owner, id).papers;

    function paper(owner, number) {
        const found = sold
            .all()
            .filter((booking) => booking.owner === owner)
            .flatMap((booking) => booking.papers)
            .find((one) => one.number === number);
        if (!found) throw new Refused(404, 'not-found');
        return found;
    }

    const POSTS = {
        'hold-extension': (owner, id) => extend(owner, id),
        'cancellation-quote': quoteCancellation,
        cancellation: cancel,
        'exchange-quote': quoteExchange,
        exchange,
        'schedule-change': decide,
    };

    return {
        mapOf,
        seats: (owner, id) => sold.find(owner, id).seats,
        choose,
        rename,
        papers,
        paper,
        reschedule,
        giveUp,
        knows: (part) => part in POSTS,
        post: (part, owner, id, key, body) =>
            sold.once(owner, `${part}|${key}`, () => POSTS[part](owner, id, body ?? {})),
    };
}
