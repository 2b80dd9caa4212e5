import { beforeEach, expect, test } from 'vitest';
import { searchUrl, settled, signInAs } from './pages.mjs';
import { visits } from './visit.mjs';
import { prepare } from './world.mjs';

// What is on its way leaves room for itself: nothing that somebody is about to press moves away.
const at = visits();
const GOOD = 0.1;

let world;

beforeEach(async () => {
    world = prepare(at.server);
    await signInAs(at.page, at.base, 'TRAVELLER');
    await at.page.addInitScript(() => {
        window.moved = 0;
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
    });
    await at.page.route(/\/api\/v1\/(?!stream|auth)/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        await route.continue().catch(() => undefined);
    });
});

test.each([
    ['the home page', () => '/'],
    ['the results', () => searchUrl()],
    ['my bookings', () => '/my/bookings'],
    ['a booking', () => `/my/bookings/${world.confirmed.bookingId}`],
    ['the payment', () => `/checkout/${world.held.bookingId}`],
    ['the alerts', () => '/my/alerts'],
])('%s stays where it is while it loads', async (_, path) => {
    await at.page.goto(at.base + path());
    await settled(at.page, 'normal');
    expect(await at.page.evaluate(() => window.moved)).toBeLessThan(GOOD);
});
