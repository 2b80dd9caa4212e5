import { expect, test } from 'vitest';
import { watch } from './browser.mjs';
import { goodDay } from './days.mjs';
import { accessibilityProblems, layoutProblems } from './inspect.mjs';
import { PASSWORD } from './mock-server/data.mjs';
import { searchUrl, signInAs } from './pages.mjs';
import { visits } from './visit.mjs';

// What happens elsewhere shows here, without a reload.
const at = visits();

const SOON = { timeout: 6000 };

/** A held booking of the sample traveller, who is signed in. */
async function held(seconds = 900) {
    const { people, sales } = at.server;
    const login = people.login({ email: 'traveller@skyledger.test', password: PASSWORD });
    const { userId } = people.whoever(`Bearer ${login.answer.accessToken}`);
    await signInAs(at.page, at.base, 'TRAVELLER');
    const passengers = [{ givenName: 'Anna', familyName: 'Almeida', type: 'ADULT' }];
    const items = [{ flightId: `0199aaaa-0000-7000-8000-0000${goodDay().replaceAll('-', '')}`, fareCode: 'LIGHT' }];
    const contact = { email: 'traveller@skyledger.test' };
    return { ...sales.place(userId, 'place', { items, passengers, contact }, seconds), userId };
}

const said = (text) => at.page.getByRole('status').filter({ hasText: text }).first();

/** The page listens: what is told from now on reaches it. */
const listening = (page) => page.waitForResponse((response) => response.url().includes('/api/v1/stream'));

test('a booking that is paid in one tab is confirmed in the other', async () => {
    const { bookingId, locator, userId } = await held();
    const errors = watch(at.page);
    const [list, booking] = [await at.browser.newPage(), at.page];
    await Promise.all([listening(list), list.goto(`${at.base}/my/bookings`)]);
    await list.getByText('To be paid', { exact: true }).waitFor();
    await booking.bringToFront();
    await Promise.all([listening(booking), booking.goto(`${at.base}/my/bookings/${bookingId}`)]);
    await booking.getByRole('timer').waitFor();
    at.server.sales.pay(userId, 'pay', bookingId, 'tok_ok');
    at.server.tell('booking', { bookingId, code: 'booking-confirmed', status: 'CONFIRMED' });
    await booking.getByText('Confirmed', { exact: true }).first().waitFor(SOON);
    await said(`Booking ${locator} is confirmed.`).waitFor({ ...SOON, state: 'attached' });
    await list.getByText('Confirmed', { exact: true }).first().waitFor(SOON);
    expect(errors).toEqual([]);
    await list.close();
});

test('a price that is met while one looks at something else is said, and one click away', async () => {
    await at.page.setViewportSize({ width: 360, height: 800 });
    await signInAs(at.page, at.base, 'TRAVELLER');
    const target = { amount: '250.00', currency: 'EUR' };
    at.server.watch({ origin: 'LIS', destination: 'JFK', from: goodDay(), to: goodDay(), adults: 1, target });
    await Promise.all([listening(at.page), at.page.goto(at.base)]);
    await at.page.getByRole('button', { name: 'Notifications, 1 unread' }).waitFor();
    at.server.meet('240.00');
    await said('now costs €240.00').waitFor(SOON);
    await at.page.getByRole('button', { name: 'Notifications, 2 unread' }).waitFor(SOON);
    expect(await layoutProblems(at.page)).toEqual([]);
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await at.page.getByRole('link', { name: 'See your price alerts' }).click();
    await at.page.getByText('Was €240.00 on').waitFor();
    at.server.meet('230.00');
    await at.page.getByText('Was €230.00 on').waitFor(SOON);
    await at.page.getByRole('button', { name: 'Close this message' }).click();
    expect(await at.page.getByRole('button', { name: 'Close this message' }).count()).toBe(0);
});

test('a server that was away is said to be, and what happened meanwhile shows when it is back', async () => {
    const { bookingId, userId } = await held();
    await Promise.all([listening(at.page), at.page.goto(`${at.base}/my/bookings/${bookingId}`)]);
    await at.page.getByRole('timer').waitFor();
    at.server.away(true);
    await said('We cannot reach the server.').waitFor({ timeout: 15_000 });
    expect(await accessibilityProblems(at.page)).toEqual([]);
    at.server.sales.pay(userId, 'pay', bookingId, 'tok_ok');
    at.server.away(false);
    await said('Connected again.').waitFor({ timeout: 15_000 });
    await at.page.getByText('Confirmed', { exact: true }).first().waitFor(SOON);
});

test('a page that is loaded while the server is away goes on by itself, and nobody is signed out', async () => {
    await signInAs(at.page, at.base, 'TRAVELLER');
    at.server.away(true);
    await at.page.goto(`${at.base}/my/bookings`);
    await at.page.getByText('We cannot reach the server. Check your connection').waitFor();
    at.server.away(false);
    await at.heading('No bookings yet');
});

test('a hold that runs out in front of somebody is over without a reload', async () => {
    const { bookingId } = await held(4);
    await at.page.goto(`${at.base}/my/bookings/${bookingId}`);
    await at.page.getByRole('timer').waitFor();
    await at.page.getByText('The seats were not paid in time and are free again.').waitFor({ timeout: 10_000 });
    await at.page.getByText('Expired', { exact: true }).waitFor(SOON);
    await at.page.getByRole('link', { name: 'Search again' }).click();
    await at.page.getByTestId('offer').first().waitFor();
});

test('a fare that sells out while one looks is no longer to be had', async () => {
    await signInAs(at.page, at.base, 'TRAVELLER');
    await Promise.all([
        at.page.waitForRequest((request) => request.url().includes('/stream?flights=')),
        at.page.goto(at.base + searchUrl()),
    ]);
    const first = at.page.getByTestId('offer').first();
    await first.getByText('6 seats left').waitFor();
    const flightId = `0199aaaa-0000-7000-8000-0000${goodDay().replaceAll('-', '')}`;
    const cabin = { cabin: 'ECONOMY', capacity: 180, available: 100 };
    const tell = (available) =>
        at.server.tell('availability', { flightId, cabins: [{ ...cabin, fares: [{ fareCode: 'LIGHT', available }] }] });
    tell(2);
    await first.getByText('2 seats left').waitFor(SOON);
    tell(0);
    await first.getByText('Just sold out').waitFor(SOON);
    expect(await first.getByRole('link', { name: 'Choose' }).count()).toBe(0);
    expect(await accessibilityProblems(at.page)).toEqual([]);
});
