import process from 'node:process';
import { mockServer } from './mock-server/server.mjs';

/** A running application where SKYLEDGER_URL names one, else the built one with canned answers. */
export async function application() {
    const named = process.env.SKYLEDGER_URL?.replace(/\/$/, '');
    if (named) {
        return { base: named, server: undefined, close: () => undefined };
    }
    const server = mockServer();
    return { base: await server.listen(), server, close: () => server.close() };
}

/** Signs in by one of the development accounts, wherever the page asks for it. */
export async function signInBy(page, role) {
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.getByRole('button', { name: role, exact: true }).click();
}

/** The fare of the first flight that gives all money back. */
export async function refundableFare(page) {
    const offer = page.getByTestId('offer').first();
    await offer.getByRole('button', { name: /other fares?$/ }).click();
    return offer.locator('.offer').filter({ hasText: 'Full refund' }).last();
}

/** Books the first flight that the home page leads to, in the fare that gives money back, and pays for it. */
export async function bookAndPay(page, base) {
    await page.goto(base);
    await page.locator('main a[href^="/search?origin=LIS&destination=JFK"]').first().click();
    await (await refundableFare(page)).getByRole('link', { name: 'Choose' }).click();
    await signInBy(page, 'Traveller');
    await page.getByRole('heading', { name: 'Who is travelling?' }).waitFor();
    await page.getByLabel('Given names').fill('Anna');
    await page.getByLabel('Family name').fill('Almeida');
    await page.getByRole('button', { name: 'Hold seats and continue' }).click();
    await page.getByRole('button', { name: /^Pay / }).click();
    await page.getByRole('heading', { name: 'Your trip is confirmed' }).waitFor({ timeout: 40_000 });
    await page.getByRole('link', { name: 'See your booking' }).click();
}
