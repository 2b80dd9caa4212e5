import { expect, test } from 'vitest';
import { watch } from './browser.mjs';
import { goodDay } from './days.mjs';
import { accessibilityProblems, layoutProblems } from './inspect.mjs';
import { searchUrl } from './pages.mjs';
import { visits } from './visit.mjs';

// The days around the wished one, one way and there and back.
const at = visits();

async function opened(address) {
    const errors = watch(at.page);
    await at.page.goto(at.base + address);
    await at.page.getByTestId('offer').first().waitFor();
    await at.press('Three days around');
    return errors;
}

test('seven days have their prices, and one click is that day', async () => {
    const errors = await opened(searchUrl());
    const row = at.page.getByRole('list', { name: 'Days around yours' });
    await row.waitFor();
    expect(await row.getByRole('listitem').count()).toBe(7);
    expect(await row.locator('[aria-current]').getAttribute('aria-label')).toMatch(/€264\.90/);
    expect(await accessibilityProblems(at.page)).toEqual([]);
    const next = row.getByRole('link').last();
    const name = await next.getAttribute('aria-label');
    await next.focus();
    await at.page.keyboard.press('Enter');
    await at.page.waitForFunction((label) => document.activeElement?.getAttribute('aria-label') === label, name);
    await at.page.locator(`[aria-current][aria-label="${name}"]`).waitFor();
    await at.page.getByTestId('offer').first().waitFor();
    expect(errors).toEqual([]);
});

test('there and back is a table of days out and days back, which fits a telephone', async () => {
    await at.page.setViewportSize({ width: 360, height: 800 });
    const errors = await opened(`${searchUrl()}&returnDate=${goodDay(2)}`);
    const table = at.page.getByRole('table', { name: 'Lowest price for each day out and each day back' });
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBe(8);
    expect(await table.getByRole('columnheader').count()).toBe(7);
    expect(await layoutProblems(at.page)).toEqual([]);
    expect(await accessibilityProblems(at.page)).toEqual([]);
    await table.getByRole('row').last().getByRole('link').last().click();
    await at.page.waitForURL(new RegExp(`date=${goodDay(3)}.*returnDate=${goodDay(5)}`));
    expect(errors).toEqual([]);
});

test('the calendar moves the whole journey, as the days around do', async () => {
    const errors = await opened(`${searchUrl()}&returnDate=${goodDay(2)}`);
    await at.press('Cheapest days');
    await at.press('Later month');
    const calendar = at.page.getByRole('table', { name: /Lowest price of each day/ });
    await calendar.getByRole('link').first().click();
    await at.page.waitForURL((url) => {
        const days = ['date', 'returnDate'].map((name) => Date.parse(url.searchParams.get(name)));
        return url.search !== '' && days[1] - days[0] === 2 * 86_400_000 && days[0] > Date.parse(goodDay());
    });
    expect(errors).toEqual([]);
});

test('what fails is said there, and the flights stay', async () => {
    let failing = true;
    await at.page.route(/flexDays/, (route) => (failing ? route.fulfill({ status: 503 }) : route.fallback()));
    await opened(searchUrl());
    const section = at.page.getByRole('region', { name: 'Prices on this route' });
    await section.getByRole('alert').waitFor();
    expect(await at.page.getByTestId('offer').count()).toBe(4);
    failing = false;
    await section.getByRole('button', { name: 'Try again' }).click();
    await section.getByRole('list').waitFor();
});

test('where there is nothing around either, a sentence says so', async () => {
    await at.page.route(/flexDays/, async (route) => {
        const answer = await (await route.fetch()).json();
        await route.fulfill({ json: { ...answer, grid: answer.grid.map((it) => ({ ...it, price: null })) } });
    });
    await opened(searchUrl());
    await at.page.getByText(/^Nothing to be had on the days around/).waitFor();
    expect(await accessibilityProblems(at.page)).toEqual([]);
});
