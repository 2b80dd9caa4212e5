import { beforeEach, expect, test } from 'vitest';
import { queries } from '../app/queries';
import { newsOf } from './news';

const booking = (code: string) => ({ event: 'booking', data: { bookingId: 'b1', code } });

beforeEach(() => queries.clear());

test('a booking that ended or went through is told by its name, where that is known', () => {
    expect(newsOf(booking('booking-confirmed'))).toEqual({
        text: 'One of your bookings has changed.',
        bookingId: 'b1',
    });
    queries.setQueryData(['booking', 'b1'], { locator: 'ABC234' });
    expect(newsOf(booking('booking-confirmed'))?.text).toBe('Booking ABC234 is confirmed.');
    expect(newsOf(booking('booking-expired'))?.text).toContain('ABC234 has expired');
});

test('steps that nobody waits for are not told', () => {
    expect(newsOf(booking('booking-changed'))).toBeUndefined();
    expect(newsOf(booking('booking-placed'))).toBeUndefined();
    expect(newsOf({ event: 'ready', data: {} })).toBeUndefined();
});

test('a price that was met is told with its route, day and amount', () => {
    queries.setQueryData(['airport', 'LIS'], { city: 'Lisbon' });
    const found = {
        origin: 'LIS',
        destination: 'JFK',
        date: '2026-12-20',
        price: { amount: '99.00', currency: 'EUR' },
    };
    expect(newsOf({ event: 'alert', data: { alertId: 'a1', found } })?.text).toMatch(
        /^Lisbon to JFK on Sun,? 20 Dec now costs €99\.00\./,
    );
});
