import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launch, watch } from './browser.mjs';
import { goodDay } from './days.mjs';
import { accessibilityProblems } from './inspect.mjs';
import { mockServer } from './mock-server/server.mjs';
import { searchUrl, signInAs } from './pages.mjs';

// Prices over time and the wait for a better one, from the results to the bell.
let base;
let server;
let browser;

beforeAll(async () => {
    server = mockServer();
    base = await server.listen();
    browser = await launch();
});

// Each page holds a connection for its live stream, and a browser has six for one server.
afterEach(async () => {
    await Promise.all(browser.pages().map((page) => page.close()));
});

afterAll(async () => {
    await browser?.close();
    server?.close();
});

async function visitor() {
    const page = await browser.newPage();
    const errors = watch(page);
    await signInAs(page, base, 'TRAVELLER');
    const accessible = async () => expect(await accessibilityProblems(page)).toEqual([]);
    return { page, errors, accessible };
}

test('the cheapest days of a month lead to that day', async () => {
    const { page, errors, accessible } = await visitor();
    await page.goto(base + searchUrl());
    await page.getByRole('button', { name: 'Cheapest days' }).click();
    const calendar = page.getByRole('table', { name: /Lowest price of each day/ });
    await calendar.waitFor();
    await accessible();
    await page.getByRole('button', { name: 'Later month' }).click();
    const day = calendar.getByRole('link').nth(9);
    const label = await day.getAttribute('aria-label');
    await day.click();
    await page.waitForURL(/date=/);
    expect(label).toMatch(/€|EUR/);
    expect(errors).toEqual([]);
});

test('the history is a picture and a table, and says what it means', async () => {
    const { page, errors, accessible } = await visitor();
    await page.goto(base + searchUrl());
    await page.getByRole('button', { name: 'How prices moved' }).click();
    await page.getByText('Today is cheaper than usual').waitFor();
    await page.getByRole('img', { name: /Lowest, middle and highest/ }).waitFor();
    await page.getByText('Show as a table').click();
    await page.getByRole('columnheader', { name: 'Middle' }).waitFor();
    expect(await page.getByRole('cell', { name: '–' }).count()).toBeGreaterThan(0);
    await accessible();
    expect(errors).toEqual([]);
});

test('one click waits for a better price, which can rest and end', async () => {
    const { page, errors, accessible } = await visitor();
    await page.goto(base + searchUrl());
    await page.getByRole('button', { name: /^Tell me below/ }).click();
    await page.getByText(/^We will tell you when/).waitFor();
    await page.getByRole('link', { name: 'See your price alerts' }).click();
    await page.getByRole('heading', { name: 'Price alerts' }).waitFor();
    await page.getByText('Watching', { exact: true }).waitFor();
    await accessible();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Paused', { exact: true }).waitFor();
    await page.getByLabel('Tell me at').fill('99');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/99.00 or less/).waitFor();
    await page.getByText('The new price is saved.').waitFor();
    await page.getByLabel('Tell me at').fill('much');
    await page.getByText('Give an amount such as 120.50.').waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('The price alert is removed.').waitFor();
    await page.getByText('You do not wait for any price yet').waitFor();
    expect(errors).toEqual([]);
});

test('the bell says what happened, and opening it is reading it', async () => {
    const { page, errors, accessible } = await visitor();
    await page.goto(base);
    await page.getByRole('button', { name: 'Notifications, 1 unread' }).click();
    await page.getByText(/From LIS to JFK/).waitFor();
    await accessible();
    await page.getByText(/From LIS to JFK/).click();
    await page.getByRole('heading', { name: 'Price alerts' }).waitFor();
    await page.getByRole('button', { name: 'Notifications, 0 unread' }).waitFor();
    expect(errors).toEqual([]);
});

test('one click waits for any new low, which can be given a price', async () => {
    const { page, errors, accessible } = await visitor();
    await page.goto(base + searchUrl(goodDay(1)));
    await page.getByRole('button', { name: 'Tell me of any new low' }).click();
    await page.getByText('We will tell you whenever it gets cheaper than it was.').waitFor();
    await page.getByRole('link', { name: 'See your price alerts' }).click();
    await page.getByText(/^Whenever it gets cheaper than it ever was since/).waitFor();
    await accessible();
    await page.getByLabel('Tell me at').fill('88');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/88.00 or less/).waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('The price alert is removed.').waitFor();
    expect(errors).toEqual([]);
});

test('there and back has no price of one day, but each way is waited for by itself', async () => {
    const { page, errors, accessible } = await visitor();
    await page.goto(`${base}${searchUrl()}&returnDate=${goodDay(3)}`);
    await page.getByTestId('offer').first().waitFor();
    expect(await page.getByRole('button', { name: /^Tell me below/ }).count()).toBe(0);
    await page.getByText(/^A whole journey has no price of one day/).waitFor();
    await page.getByRole('button', { name: /^New lows from Lisbon to New York, / }).click();
    await page.getByText('We will tell you whenever it gets cheaper than it was.').waitFor();
    await page.getByRole('button', { name: /^New lows from New York to Lisbon, / }).click();
    await page.getByRole('button', { name: /^New lows from New York to Lisbon, / }).waitFor({ state: 'detached' });
    await accessible();
    await page.getByRole('link', { name: 'See your price alerts' }).first().click();
    await page.getByRole('heading', { name: 'New York to Lisbon' }).waitFor();
    await page.getByRole('heading', { name: 'Lisbon to New York' }).waitFor();
    expect(errors).toEqual([]);
});
