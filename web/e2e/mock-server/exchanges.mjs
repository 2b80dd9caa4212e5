import { cents, flightById, flightsOn, money } from './data.mjs';
import { Refused } from './problems.mjs';

/** Another flight in place of one that is booked: because somebody wants it, or because the airline changed it. */
export function exchanges({ sold, controls, own, changed, refund }) {
    let serial = 0;

    function quoteExchange(owner, id, { items, offerId }) {
        const booking = own(owner, id);
        const [flightId, fareCode] = offerId.split('.');
        const fare = flightById(flightId).cabins[0].fares.find((one) => one.fareCode === fareCode);
        const [item] = booking.items.filter((one) => one.itemId === items[0].itemId);
        const price = money(cents(fare.price) * booking.passengers.length);
        const fee = money(booking.status === 'CONFIRMED' ? 4000 * booking.passengers.length : 0);
        const difference = money(cents(price) - cents(item.price));
        const owed = Math.max(cents(difference), 0) + cents(fee);
        const quote = {
            quoteId: `exchange-${++serial}`,
            difference,
            fee,
            due: money(owed),
            refund: money(0),
            lines: [
                {
                    ...{ itemId: item.itemId, flightId, cabin: 'ECONOMY', fareCode },
                    ...{ before: item.price, price, fee, due: money(owed) },
                },
            ],
            expiresAt: new Date(Date.now() + controls.quoteSeconds * 1000).toISOString(),
        };
        booking.quotes = { ...booking.quotes, [quote.quoteId]: quote };
        return quote;
    }

    function exchange(owner, id, { quoteId, payment }) {
        const booking = own(owner, id);
        const quote = booking.quotes?.[quoteId];
        if (!quote) throw new Refused(409, 'exchange-quote-expired');
        if (payment?.token === 'tok_declined') throw new Refused(409, 'payment-declined', { retryable: true });
        if (payment?.token === 'tok_action_required') {
            const actionUrl = 'about:blank';
            booking.exchange = { number: 1, status: 'RUNNING', due: quote.due, refund: quote.refund, actionUrl };
            return changed(booking, 'exchange-requested');
        }
        const [to] = quote.lines;
        const from = booking.items.find(({ itemId }) => itemId === to.itemId);
        booking.items.push({ ...from, itemId: `${from.itemId.slice(0, -1)}9`, flightId: to.flightId, price: to.price });
        from.status = 'EXCHANGED';
        booking.seats = booking.seats.filter(({ itemId }) => itemId !== from.itemId);
        booking.total = money(cents(booking.total) + cents(quote.difference));
        return changed(booking, 'item-exchanged');
    }

    /** A late answer of the bank changes nothing any more. */
    function giveUp(owner, id) {
        const booking = own(owner, id);
        if (booking.exchange?.status === 'RUNNING') {
            const { actionUrl: _, ...exchange } = booking.exchange;
            booking.exchange = { ...exchange, status: 'FELL_THROUGH', reason: 'given-up' };
        }
        return changed(booking, 'exchange-fell-through');
    }

    /** The airline moves the first flight of a booking by four hours, or cancels it. */
    function reschedule(owner, id, kind) {
        const booking = sold.find(owner, id);
        const { origin, destination, departure, arrival } = flightById(booking.items[0].flightId);
        const later = (instant) =>
            `${instant.slice(0, 11)}${String(Number(instant.slice(11, 13)) + 4)}${instant.slice(13)}`;
        const others = flightsOn(origin, destination, departure.slice(0, 10)).slice(1, 3);
        booking.items[0].scheduleChange = {
            kind,
            significant: true,
            old: { origin, destination, departure, arrival },
            ...(kind === 'CANCELLED'
                ? {}
                : { new: { origin, destination, departure: later(departure), arrival: later(arrival) } }),
            deadline: new Date(Date.now() + 72 * 3_600_000).toISOString(),
            default: 'REFUND',
            alternatives: others.map((flight) => ({
                offerId: `${flight.flightId}.alternative`,
                ...{ flightId: flight.flightId, flightNumber: flight.flightNumber },
                ...{ cabin: 'ECONOMY', fareCode: 'STANDARD' },
                way: { origin, destination, departure: flight.departure, arrival: flight.arrival },
            })),
        };
        changed(booking, 'schedule-change-reported', 'STAFF');
    }

    function decide(owner, id, { itemId, decision, offerId }) {
        const booking = own(owner, id);
        const item = booking.items.find((one) => one.itemId === itemId);
        if (!item?.scheduleChange) throw new Refused(409, 'no-schedule-change');
        item.scheduleChange = undefined;
        if (decision === 'ALTERNATIVE') item.flightId = offerId.split('.')[0];
        if (decision === 'REFUND') {
            refund(booking, booking.total, booking.passengers.length);
            booking.status = 'CANCELLED';
            item.status = 'CANCELLED';
        }
        return changed(booking, decision === 'REFUND' ? 'schedule-change-refused' : 'schedule-change-accepted');
    }

    return { quoteExchange, exchange, giveUp, reschedule, decide };
}
