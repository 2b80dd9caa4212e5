import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, watch } from './browser.mjs';
import { application, signInBy } from './story.mjs';

// Somebody waits for a price, and reads of it where they are as soon as an administrator changes it.
let app;
let browser;

beforeAll(async () => {
    app = await application();
    browser = await launch();
});

afterAll(async () => {
    await browser?.close();
    app?.close();
});

test('a price that an administrator changes is said in the open page, without a reload', async () => {
    const page = await browser.newPage();
    const errors = watch(page);
    const listening = page.waitForResponse((response) => response.url().includes('/api/v1/stream'));
    await page.goto(app.base);
    await page.locator('main a[href^="/search?origin=LIS&destination=JFK"]').first().click();
    await page.getByRole('button', { name: /^Tell me below/ }).click();
    await signInBy(page, 'Traveller');
    await page.getByText(/^We will tell you when it costs/).waitFor();
    const date = new URL(page.url()).searchParams.get('date');
    await listening;
    await page.getByRole('link', { name: 'Skyledger' }).first().click();
    await page.getByRole('heading', { name: 'Where would you like to go?' }).waitFor();
    const bell = page.getByRole('button', { name: /^Notifications, \d+ unread/ });
    const unread = await unreadOf(bell);
    await page.evaluate(() => {
        window.sameDocument = true;
    });
    await reprice(date, '45.00');
    await page.getByRole('status').filter({ hasText: 'now costs €45.00' }).first().waitFor({ timeout: 30_000 });
    await expect.poll(() => unreadOf(bell), { timeout: 10_000 }).toBeGreaterThan(unread);
    expect(await page.evaluate(() => window.sameDocument)).toBe(true);
    await page.getByRole('link', { name: 'See your price alerts' }).click();
    await page.getByText('Was €45.00 on').first().waitFor();
    expect(await page.evaluate(() => window.sameDocument)).toBe(true);
    expect(errors).toEqual([]);
});

async function unreadOf(bell) {
    return Number(/\d+/.exec(await bell.getAttribute('aria-label'))[0]);
}

/** The first direct flight of the day gets another price, over HTTP, by somebody who is not in the browser. */
async function reprice(date, amount) {
    if (app.server) return app.server.meet(amount);
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${await administrator()}` };
    const search = `origin=LIS&destination=JFK&date=${date}&adults=1&maxStops=0&limit=1`;
    const { items } = await (await fetch(`${app.base}/api/v1/flights/search?${search}`)).json();
    const [{ flightId, cabin, fareCode }] = items[0].legs[0].segments;
    const path = `${app.base}/api/v1/admin/flights/${flightId}`;
    const read = await fetch(path, { headers });
    const flight = await read.json();
    const plan = planOf(flight, (fare, of) =>
        of.cabin === cabin && fare.fareCode === fareCode ? { ...fare.price, amount } : fare.price,
    );
    const changed = await fetch(path, {
        method: 'PUT',
        headers: { ...headers, 'If-Match': read.headers.get('ETag') },
        body: JSON.stringify(plan),
    });
    expect(changed.status, await changed.text()).toBeLessThan(300);
}

async function administrator() {
    const { items } = await (await fetch(`${app.base}/api/v1/auth/development-accounts`)).json();
    const { email, password } = items.find(({ role }) => role === 'ADMIN');
    const login = await fetch(`${app.base}/api/v1/auth/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password }),
    });
    return (await login.json()).accessToken;
}

/** A flight as it may be sent back, in its airports' own time. */
function planOf({ flightNumber, origin, destination, departure, arrival, cabins }, priceOf) {
    return {
        ...{ flightNumber, origin, destination },
        ...{ departure: departure.slice(0, 16), arrival: arrival.slice(0, 16) },
        cabins: cabins.map(({ cabin, capacity, fares }) => ({
            ...{ cabin, capacity },
            fares: fares.map((fare) => ({
                ...{ fareCode: fare.fareCode, seats: fare.seats, conditions: fare.conditions },
                price: priceOf(fare, { cabin }),
            })),
        })),
    };
}
