import { expect, test } from 'vitest';
import { watch } from './browser.mjs';
import { accessibilityProblems, layoutProblems } from './inspect.mjs';
import { visits } from './visit.mjs';

// What the home page leads to: where others go, or where one could begin.
const at = visits();

test('routes that many search for have their rank, their change and a day with seats', async () => {
    const errors = watch(at.page);
    at.server.controls.popular = [
        ['LIS', 'LHR'],
        ['LIS', 'JFK'],
        ['LHR', 'SIN'],
    ];
    await at.page.goto(at.base);
    await at.heading('Popular in the last 7 days');
    const first = at.page.locator('main ol > li').first();
    await first.getByText('No. 1').waitFor();
    await first.getByText('40 searches').waitFor();
    await first.getByText('up 2').waitFor();
    await at.heading('Start with one of these');
    await at.page.locator('main li a[href^="/search"]').nth(5).waitFor();
    expect(await at.page.locator('main li a[href^="/search"]').count()).toBe(6);
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await first.getByRole('link').click();
    await at.page.getByTestId('offer').first().waitFor();
    expect(errors).toEqual([]);
});

test('six routes are popular, and nothing else is needed', async () => {
    at.server.controls.popular = ['LIS-JFK', 'LIS-LHR', 'CDG-BCN', 'FRA-MAD', 'AMS-LHR', 'LHR-SIN'].map((it) =>
        it.split('-'),
    );
    await at.page.goto(at.base);
    await at.heading('Popular in the last 7 days');
    await at.page.locator('main li a[href^="/search"]').nth(5).waitFor();
    expect(await at.page.getByRole('heading', { name: 'Start with one of these' }).count()).toBe(0);
});

test('a route without seats says so, and a ranking that fails is not missed', async () => {
    await at.page.setViewportSize({ width: 360, height: 800 });
    at.server.controls.popular = [
        ['SIN', 'FRA'],
        ['LIS', 'LHR'],
        ['LIS', 'JFK'],
    ];
    await at.page.goto(at.base);
    await at.page.getByText('from €99.00', { exact: true }).waitFor();
    expect(await layoutProblems(at.page)).toEqual([]);
    await at.page.route(/routes\/popular/, (route) => route.fulfill({ status: 503 }));
    await at.page.reload();
    await at.heading('Start with one of these');
    await at.page.locator('main a[href^="/search?origin=LIS&destination=JFK"]').waitFor();
});

test('looking at the home page is no search', async () => {
    const searches = [];
    at.page.on('request', (request) => request.url().includes('/flights/search') && searches.push(request.url()));
    await at.page.goto(at.base);
    await at.page.locator('main a[href^="/search"]').nth(5).waitFor();
    expect(searches).toEqual([]);
});
