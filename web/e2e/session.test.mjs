import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch } from './browser.mjs';
import { mockServer } from './mock-server/server.mjs';
import { CHOICE, searchUrl, signInAs } from './pages.mjs';

// What happens to a visit that does not go smoothly.
let server;
let base;
let browser;
let page;

beforeAll(async () => {
    browser = await launch();
});

afterAll(() => browser.close());

beforeEach(async () => {
    server = mockServer();
    base = await server.listen();
    page = await browser.newPage();
});

afterEach(async () => {
    await page.evaluate(() => localStorage.clear());
    await page.close();
    await browser.clearCookies();
    server.close();
});

const heading = (name) => page.getByRole('heading', { name }).waitFor();

async function hold() {
    await signInAs(page, base, 'TRAVELLER');
    await page.goto(base + CHOICE());
    await page.getByRole('button', { name: 'Hold seats and continue' }).click();
    await page.getByRole('timer').waitFor();
}

async function payWith(card) {
    await page.getByRole('radio', { name: card, exact: true }).click();
    await page.getByRole('button', { name: /^Pay / }).click();
}

test('a reload and a second tab keep you signed in', async () => {
    await signInAs(page, base, 'TRAVELLER');
    await page.goto(`${base}/my/bookings`);
    await heading('No bookings yet');
    await page.reload();
    await heading('No bookings yet');
    const second = await browser.newPage();
    await second.goto(`${base}/my/bookings`);
    await second.getByRole('heading', { name: 'No bookings yet' }).waitFor();
    await second.close();
});

test('an access token that expired in the middle is renewed unseen', async () => {
    await signInAs(page, base, 'TRAVELLER');
    await page.goto(base + CHOICE());
    await heading('Who is travelling?');
    server.people.expireAccessTokens();
    await page.getByRole('button', { name: 'Hold seats and continue' }).click();
    await page.getByRole('timer').waitFor();
});

test('a session that ended in the middle asks for sign-in and keeps what was typed', async () => {
    await signInAs(page, base, 'TRAVELLER');
    await page.goto(base + CHOICE('adults=2', 'EUR529.80'));
    await page.getByLabel('Given names').nth(1).fill('Bento');
    await page.getByLabel('Family name').nth(1).fill('Barros');
    server.people.expireEverything();
    await page.getByRole('button', { name: 'Hold seats and continue' }).click();
    await heading('Sign in');
    await page.getByRole('button', { name: 'Traveller', exact: true }).click();
    expect(await page.getByLabel('Given names').nth(1).inputValue()).toBe('Bento');
    await page.getByRole('button', { name: 'Hold seats and continue' }).click();
    await page.getByRole('timer').waitFor();
});

test('a session that ended in the middle of a form of the console keeps the form, and says that nothing was done', async () => {
    await signInAs(page, base, 'ADMIN');
    await page.goto(`${base}/console/vouchers`);
    await page.getByRole('button', { name: 'New voucher' }).click();
    await page.getByRole('textbox', { name: 'Code' }).fill('SPRING');
    server.people.expireEverything();
    await page.getByRole('button', { name: 'Issue voucher' }).click();
    await heading('Sign in');
    await page.getByRole('button', { name: 'Administrator', exact: true }).click();
    await page.getByText('You had to sign in again, and nothing was changed.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Code' }).inputValue()).toBe('SPRING');
    await page.getByRole('button', { name: 'Issue voucher' }).click();
    await page.getByText('The voucher SPRING can be used.').waitFor();
});

test('signing up signs in and goes on with what was chosen', async () => {
    await page.goto(base + CHOICE());
    await page.getByRole('button', { name: 'Create an account' }).click();
    await page.getByLabel('Your name').fill('Clara Campos');
    await page.getByLabel('E-mail').fill('clara@example.org');
    await page.getByLabel('Password', { exact: true }).fill('three small boats');
    await page.getByRole('button', { name: 'Create an account' }).click();
    await heading('Who is travelling?');
    expect(await page.getByLabel('Family name').inputValue()).toBe('Campos');
    expect(await page.getByLabel('E-mail').inputValue()).toBe('clara@example.org');
});

test('an address that was typed is there when it turns out to be new, and the keyboard goes along', async () => {
    await page.goto(`${base}/login`);
    await page.getByLabel('E-mail').fill('dora@example.org');
    await page.getByRole('button', { name: 'Create an account' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Create an account');
    expect(await page.getByLabel('E-mail').inputValue()).toBe('dora@example.org');
});

test('a declined card says so, keeps the seats, and another one pays', async () => {
    await hold();
    await payWith('Declined');
    await page.getByText('Nothing was charged and your seats are still held.').waitFor();
    await payWith('Works');
    await heading('Your trip is confirmed');
    expect(server.sales.charges()).toBe(1);
});

test('a slow outcome shows progress, survives a reload and ends by itself', async () => {
    await hold();
    await payWith('Slow');
    await heading('Your payment is under way');
    await page.reload();
    await heading('Your payment is under way');
    await heading('Your trip is confirmed');
    expect(server.sales.charges()).toBe(1);
});

test('a double click pays once', async () => {
    await hold();
    await page.getByRole('button', { name: /^Pay / }).dblclick();
    await heading('Your trip is confirmed');
    expect(server.sales.charges()).toBe(1);
});

test('a hold that runs out says so and offers the search again with the same passengers', async () => {
    server.controls.holdSeconds = 3;
    await signInAs(page, base, 'TRAVELLER');
    await page.goto(base + CHOICE('adults=2', 'EUR529.80'));
    await page.getByLabel('Given names').nth(1).fill('Bento');
    await page.getByLabel('Family name').nth(1).fill('Barros');
    await page.getByRole('button', { name: 'Hold seats and continue' }).click();
    await heading('The time to pay is over');
    await page.getByText('Nothing was charged.').waitFor();
    await page.getByRole('link', { name: 'Search again' }).click();
    await page.getByTestId('offer').first().getByRole('link', { name: 'Choose' }).first().click();
    await heading('Who is travelling?');
    expect(await page.getByLabel('Given names').nth(1).inputValue()).toBe('Bento');
});

test('a price that changed is shown and taken only with a yes', async () => {
    await signInAs(page, base, 'TRAVELLER');
    await page.goto(base + CHOICE('adults=1', 'EUR100.00'));
    await page.getByRole('button', { name: 'Hold seats and continue' }).click();
    await page.getByText('The price has changed from €100.00 to €264.90').waitFor();
    await page.getByRole('button', { name: 'Hold seats at €264.90' }).click();
    await page.getByRole('timer').waitFor();
});

test('a place is found by typing part of its city', async () => {
    await page.goto(base + searchUrl());
    await page.getByRole('button', { name: 'Change search' }).click();
    await page.getByRole('combobox', { name: 'To' }).fill('lond');
    await page.getByRole('option', { name: /LHR/ }).click();
    await page.getByRole('button', { name: 'Search flights' }).click();
    await heading('Lisbon to London');
    expect(page.url()).toContain('destination=LHR');
});

test('a place is found by typing on and going on, and one that nobody knows is said', async () => {
    await page.goto(base + searchUrl());
    await page.getByRole('button', { name: 'Change search' }).click();
    await page.getByRole('combobox', { name: 'To' }).fill('mad');
    await page.keyboard.press('Tab');
    await page.getByRole('combobox', { name: 'From' }).fill('atlantis');
    await page.keyboard.press('Enter');
    await page.getByText('We do not know that place.').waitFor();
    expect(await page.getByRole('combobox', { name: 'To' }).inputValue()).toBe('Madrid (MAD)');
});

test('the form is away once it was answered, and the answer has the keyboard', async () => {
    await page.goto(base + searchUrl());
    await page.getByRole('button', { name: 'Change search' }).click();
    await page.getByRole('button', { name: /^Travellers/ }).click();
    await page.getByRole('button', { name: 'More: Adults' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Search flights' }).click();
    await page.getByText('2 travellers').first().waitFor();
    expect(await page.getByRole('search').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Lisbon to New York');
});

test('an arrival on the next day says so', async () => {
    await page.goto(`${base}${searchUrl().replace('LIS', 'LHR').replace('JFK', 'SIN')}`);
    await page.getByText('+1', { exact: true }).first().waitFor();
});

test('after a link the keyboard goes on in the page that came', async () => {
    await signInAs(page, base, 'TRAVELLER');
    await page.goto(base);
    await page.getByRole('link', { name: 'My bookings' }).click();
    await heading('No bookings yet');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});

test('the keyboard alone gets from the page to its content', async () => {
    await page.goto(base);
    await heading('Where would you like to go?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});
