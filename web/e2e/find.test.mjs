import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch, SIZES, watch } from './browser.mjs';
import { accessibilityProblems, layoutProblems } from './inspect.mjs';
import { mockServer } from './mock-server/server.mjs';
import { prepare } from './world.mjs';

// A booking is found without an account.
const server = mockServer();
const { held, confirmed } = prepare(server);
let base;
let browser;
let page;
let errors;

beforeAll(async () => {
    base = await server.listen();
    browser = await launch(SIZES.phone);
});

afterAll(async () => {
    await browser.close();
    server.close();
});

beforeEach(async () => {
    page = await browser.newPage();
    errors = watch(page);
    await page.goto(`${base}/find-booking`);
    await page.getByRole('heading', { name: 'Find a booking', level: 1 }).waitFor();
});

afterEach(() => page.close());

async function find(locator, familyName) {
    await page.getByLabel('Booking reference').fill(locator);
    await page.getByLabel('Family name').fill(familyName);
    await page.getByLabel('Family name').press('Enter');
}

test('by its reference and a family name, with the keyboard alone', async () => {
    await find(confirmed.locator.toLowerCase(), 'almeida');
    const heading = page.getByRole('heading', { name: `Booking ${confirmed.locator}` });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByText('Confirmed', { exact: true }).first().waitFor();
    await page.getByText('A. Almeida').first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Anna');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await layoutProblems(page)).toEqual([]);
    expect(page.url()).toBe(`${base}/find-booking`);
    expect(errors).toEqual([]);
});

test('one that is held says until when, and where to pay', async () => {
    await find(held.locator, 'Almeida');
    await page.getByText(/The seats are held until/).waitFor();
    await page.getByRole('link', { name: 'Sign in to change something' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});

test('what is wrong is not said, but that something is', async () => {
    await find(held.locator, 'Nobody');
    await page.getByText('We cannot find a booking with that reference and that name.').waitFor();
    expect(await page.getByRole('alert').evaluate((element) => element === document.activeElement)).toBe(true);
    await find(held.locator, 'Almeida');
    await page.getByRole('heading', { name: `Booking ${held.locator}` }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
});

test('whoever tries too often is told when to come back', async () => {
    await find(held.locator, 'Toomany');
    await page.getByText('You can try again in 6 minutes.').waitFor();
});

test('while the server is away what was typed stays', async () => {
    server.away(true);
    await find(held.locator, 'Almeida');
    await page.getByRole('alert').waitFor();
    server.away(false);
    expect(await page.getByLabel('Booking reference').inputValue()).toBe(held.locator);
    await page.getByRole('button', { name: 'Find booking' }).click();
    await page.getByRole('heading', { name: `Booking ${held.locator}` }).waitFor();
});

test('the way there is on the sign-in page and below every page', async () => {
    await page.goto(`${base}/login`);
    await page.locator('main').getByRole('link', { name: 'Find a booking' }).click();
    await page.getByRole('heading', { name: 'Find a booking', level: 1 }).waitFor();
    await page.goto(base);
    await page.locator('footer').getByRole('link', { name: 'Find a booking' }).click();
    await page.getByRole('heading', { name: 'Find a booking', level: 1 }).waitFor();
});

test('it speaks Portuguese', async () => {
    await page.evaluate(() => localStorage.setItem('skyledger.language', 'pt'));
    await page.reload();
    await page.getByRole('heading', { name: 'Encontrar uma reserva' }).waitFor();
    await page.getByLabel('Referência da reserva').fill(confirmed.locator);
    await page.getByLabel('Apelido').fill('Almeida');
    await page.getByRole('button', { name: 'Encontrar reserva' }).click();
    await page.getByText('Confirmada').waitFor();
    await page.evaluate(() => localStorage.clear());
});
