import { flightsOn } from './data.mjs';
import { liveStream } from './stream.mjs';

const EURO = (amount) => ({ amount, currency: 'EUR' });

/** Prices over time, price alerts, notifications and the live stream, as far as pages need them. */
export function watching(controls) {
    let alerts = [];
    let serial = 0;
    const read = new Set();
    const stream = liveStream();
    const notices = [notice(1, '99.00', '2026-11-20T09:00:00Z')];

    function set(body) {
        const alertId = `0199eeee-0000-7000-8000-${String(++serial).padStart(12, '0')}`;
        const found = { flightId: alertId, origin: 'LIS', destination: 'JFK', date: body.from, cabin: 'ECONOMY' };
        const alert = {
            children: 0,
            infants: 0,
            ...body,
            alertId,
            status: 'ACTIVE',
            createdAt: '2026-11-20T09:00:00Z',
        };
        alerts.unshift({ ...alert, lastSeen: { ...found, price: EURO('264.90') } });
        return alerts[0];
    }

    function days(month) {
        const [year, number] = month.split('-').map(Number);
        const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
        return Array.from({ length: last }, (_, n) => `${month}-${String(n + 1).padStart(2, '0')}`);
    }

    function cheapest(asked, empty) {
        const [origin, destination, month] = ['origin', 'destination', 'month'].map((name) => asked.get(name));
        const items = days(month).map((date) => {
            const [flight] = empty ? [] : flightsOn(origin, destination, date);
            const price = flight ? flight.cabins[0].fares[0].price : null;
            return { date, price, flightId: flight?.flightId ?? null };
        });
        return { origin, destination, month, adults: 1, cabin: 'ECONOMY', asOf: '2026-11-20T09:00:00Z', items };
    }

    /** As many routes as a test has people search for; most have none. */
    function popular(asked, empty) {
        const changes = [2, 0, -1, null];
        const items = controls.popular.map(([origin, destination], at) => ({
            ...{ rank: at + 1, origin, destination, searches: 40 - 3 * at },
            ...{ change: changes[at % changes.length], lowestPrice: EURO('99.00') },
        }));
        const window = asked.get('window') ?? '7d';
        return { items: empty ? [] : items, window, asOf: '2026-11-20T09:00:00Z', nextCursor: null };
    }

    function history() {
        const all = days('2026-10').map((date, n) =>
            n % 9 === 4
                ? { date, low: null, median: null, high: null }
                : { date, low: EURO(`${200 + n}.00`), median: EURO(`${240 + n}.00`), high: EURO(`${300 + n}.00`) },
        );
        const verdict = { level: 'LOW', basis: 'The lowest price is 199.00 EUR. It is low.' };
        const range = { from: '2026-10-01', to: '2026-10-31', asOf: '2026-11-20T09:00:00Z' };
        return {
            origin: 'LIS',
            destination: 'JFK',
            cabin: 'ECONOMY',
            ...range,
            verdict,
            days: all,
            items: [],
            nextCursor: null,
        };
    }

    /** A price is where the newest alert waits for it: told in the page, in the stream and among the notices. */
    function meet(amount) {
        const [alert] = alerts;
        const { origin, destination, from, cabin = 'ECONOMY' } = alert;
        const found = { flightId: alert.alertId, origin, destination, date: from, cabin, price: EURO(amount) };
        Object.assign(alert, { lastSeen: found, lastMet: found, lastMetAt: new Date().toISOString() });
        notices.unshift(notice(notices.length + 1, amount, alert.lastMetAt));
        stream.tell('alert', { alertId: alert.alertId, code: 'alert-met', found, target: alert.target });
    }

    /** Answers what is its business; true when it did. */
    function watched(request, url, body, response, answer, empty) {
        const at = url.pathname.replace('/api/v1', '');
        const page = (items) => answer({ items: empty ? [] : items, nextCursor: null });
        const id = at.split('/')[3];
        if (at === '/flights/cheapest-dates') answer(cheapest(url.searchParams, empty));
        else if (at === '/routes/popular') answer(popular(url.searchParams, empty));
        else if (at.startsWith('/flights/prices/')) answer(history());
        else if (at === '/notifications') page(notices.map((it) => ({ ...it, read: read.has(it.notificationId) })));
        else if (at.startsWith('/notifications/')) answer(read.add(at.split('/')[2]) && undefined, 204);
        else if (at === '/stream') stream.open(request, response);
        else if (at === '/flights/alerts' && request.method === 'POST') answer(set(body), 201);
        else if (at === '/flights/alerts') page(alerts);
        else if (at.startsWith('/flights/alerts/') && request.method === 'DELETE') {
            alerts = alerts.filter((it) => it.alertId !== id);
            answer(undefined, 204);
        } else if (at.startsWith('/flights/alerts/')) {
            alerts = alerts.map((it) => (it.alertId === id ? { ...it, ...body } : it));
            answer(alerts.find((it) => it.alertId === id));
        } else return false;
        return true;
    }

    return Object.assign(watched, { tell: stream.tell, cut: stream.cut, meet, set });
}

function notice(number, amount, at) {
    return {
        notificationId: `0199ffff-0000-7000-8000-${String(number).padStart(12, '0')}`,
        at,
        code: 'alert-met',
        text: `From LIS to JFK on 2026-12-20 for ${amount} EUR, where you wait for 100.00 EUR or less.`,
        subject: { type: 'alert', id: '0199eeee-0000-7000-8000-000000000001' },
    };
}
