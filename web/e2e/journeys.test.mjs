import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, watch } from './browser.mjs';
import { goodDay, inDays } from './days.mjs';
import { accessibilityProblems, layoutProblems } from './inspect.mjs';
import { mockServer } from './mock-server/server.mjs';
import { searchUrl } from './pages.mjs';

let base;
let server;
let browser;

beforeAll(async () => {
    server = mockServer();
    base = await server.listen();
    browser = await launch();
});

afterAll(async () => {
    await browser?.close();
    server?.close();
});

test('somebody looks for a way there and back, and books both', async () => {
    const page = await browser.newPage();
    const errors = watch(page);
    await page.goto(base + searchUrl());
    await page.getByRole('button', { name: 'Change search' }).click();
    await page.getByText('There and back', { exact: true }).click();
    await page.getByLabel('Return').fill(inDays(21));
    await page.getByRole('search').getByRole('button', { name: 'Search flights' }).click();
    const offer = page.getByTestId('offer').first();
    await offer.locator('.leg').nth(1).waitFor();
    expect(page.url()).toContain('returnDate=');
    expect(await accessibilityProblems(page)).toEqual([]);
    await offer.getByRole('link', { name: 'Choose' }).first().click();
    await page.waitForURL(/items=[^&]*(,|%2C)/);
    expect(errors).toEqual([]);
});

test('several cities are asked for one after the other', async () => {
    const page = await browser.newPage();
    const errors = watch(page);
    await page.goto(`${base}${searchUrl()}&legs=JFK-LIS-${inDays(30)}`);
    await page.getByTestId('offer').first().locator('.leg').nth(1).waitFor();
    await page.getByRole('button', { name: 'Change search' }).click();
    await page.getByRole('group', { name: 'Flight 2' }).waitFor();
    await page.getByRole('button', { name: 'Add a flight' }).click();
    await page.getByRole('group', { name: 'Flight 3' }).waitFor();
    await page.getByRole('search').getByRole('button', { name: 'Search flights' }).click();
    await page.getByText('Choose where to go').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(errors).toEqual([]);
});

test('it is said where there may be more than was looked for', async () => {
    const page = await browser.newPage();
    const legs = [`JFK-LIS-${inDays(40)}`, `LIS-JFK-${inDays(44)}`];
    await page.goto(`${base}${searchUrl()}&legs=${legs.join(',')}`);
    await page.getByText(/^There may be more than is shown here/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(base + searchUrl());
    await page.getByTestId('offer').first().waitFor();
    expect(await page.getByText(/^There may be more/).count()).toBe(0);
});

test('filters say how many flights they leave and keep to the address', async () => {
    const page = await browser.newPage();
    const errors = watch(page);
    await page.goto(base + searchUrl(goodDay()));
    await page.getByTestId('offer').nth(3).waitFor();
    await page.getByLabel('Northbridge Airways (1)').check();
    await page.waitForURL(/airlines=NB/);
    await page.getByTestId('offer').nth(1).waitFor({ state: 'detached' });
    expect(await page.getByTestId('offer').count()).toBe(1);
    await page.getByLabel('Northbridge Airways (1)').uncheck();
    await page.getByText('Evening (1)').click();
    await page.waitForURL(/departAfter=18/);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(errors).toEqual([]);
});

test('filters that leave nothing are said to, and taken off with one click', async () => {
    const page = await browser.newPage();
    await page.goto(`${base}${searchUrl(goodDay())}&airlines=CV&departAfter=06:00&departBefore=11:59`);
    await page.getByText(/passes your filters$/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.locator('main a', { hasText: 'Clear the filters' }).click();
    await page.getByTestId('offer').nth(3).waitFor();
    expect(page.url()).not.toContain('airlines');
    await page.getByLabel('Highest price').fill('300');
    await page.keyboard.press('Enter');
    await page.waitForURL(/maxPrice=.*300/);
});

test('another route forgets the filters, another day keeps the stay', async () => {
    const page = await browser.newPage();
    const back = inDays(20);
    await page.goto(`${base}${searchUrl(goodDay())}&airlines=NB&returnDate=${back}`);
    await page.getByRole('button', { name: 'Change search' }).click();
    const late = new Date(Date.parse(back) + 86_400_000).toISOString().slice(0, 10);
    const stay = Date.parse(back) - Date.parse(goodDay());
    await page.getByLabel('Departure', { exact: true }).fill(late);
    expect(Date.parse(await page.getByLabel('Return').inputValue()) - Date.parse(late)).toBe(stay);
    await page.getByRole('combobox', { name: 'To' }).fill('LHR');
    await page.getByRole('option', { name: /LHR/ }).click();
    await page.getByRole('search').getByRole('button', { name: 'Search flights' }).click();
    await page.waitForURL(/destination=LHR/);
    expect(page.url()).not.toContain('airlines');
});

test('on a telephone the flights come first, and the filters are one click away', async () => {
    const page = await browser.newPage();
    const errors = watch(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(base + searchUrl(goodDay()));
    await page.getByTestId('offer').nth(3).waitFor();
    expect(await page.getByLabel('Northbridge Airways (1)').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filters' }).click();
    expect(await layoutProblems(page)).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('Northbridge Airways (1)').check();
    await page.waitForURL(/airlines=NB/);
    await page.getByTestId('offer').nth(1).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Northbridge Airways (1)').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('NB');
    expect(errors).toEqual([]);
});
