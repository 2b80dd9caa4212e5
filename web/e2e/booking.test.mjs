import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, watch } from './browser.mjs';
import { accessibilityProblems } from './inspect.mjs';
import { mockServer } from './mock-server/server.mjs';

// The one story from the home page to the confirmed trip. SKYLEDGER_URL names a running application; without it the
// built one is served with canned answers.
let base = process.env.SKYLEDGER_URL?.replace(/\/$/, '');
let server;
let browser;

beforeAll(async () => {
    if (!base) {
        server = mockServer();
        base = await server.listen();
    }
    browser = await launch();
});

afterAll(async () => {
    await browser?.close();
    server?.close();
});

test('a first-time visitor books a flight', async () => {
    const page = await browser.newPage();
    const errors = watch(page);
    const accessible = async () => expect(await accessibilityProblems(page)).toEqual([]);

    await page.goto(base);
    await page.locator('main a[href^="/search"]').first().waitFor();
    await accessible();
    await page.locator('main a[href^="/search"]').first().click();

    await page.getByTestId('offer').first().waitFor();
    await accessible();
    await page.getByTestId('offer').first().getByRole('link', { name: 'Choose' }).first().click();

    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: 'Traveller', exact: true }).waitFor();
    await accessible();
    await page.getByRole('button', { name: 'Traveller', exact: true }).click();

    await page.getByRole('heading', { name: 'Who is travelling?' }).waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toContain('@');
    expect(await page.getByLabel('Given names').inputValue()).not.toBe('');
    await page.getByLabel('Given names').fill('Anna');
    await page.getByLabel('Family name').fill('Almeida');
    await accessible();
    await page.getByRole('button', { name: 'Hold seats and continue' }).click();

    await page.getByRole('timer').waitFor();
    await accessible();
    await page.getByRole('button', { name: /^Pay / }).dblclick();

    await page.getByRole('heading', { name: 'Your trip is confirmed' }).waitFor({ timeout: 40_000 });
    await accessible();
    await page.getByRole('link', { name: 'See your booking' }).click();

    await page.getByRole('heading', { name: /^Booking / }).waitFor();
    await page.getByText('Confirmed', { exact: true }).first().waitFor();
    await page.locator('.timeline li').first().waitFor();
    await accessible();
    expect(errors).toEqual([]);
    if (server) {
        expect(server.sales.charges()).toBe(1);
    }
});
